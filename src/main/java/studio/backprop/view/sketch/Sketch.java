package studio.backprop.view.sketch;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import studio.backprop.graph.Edge;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.OperationNode;
import studio.backprop.view.layout.Area;
import studio.backprop.view.layout.Box;
import studio.backprop.view.layout.GraphLayout;
import studio.backprop.view.layout.LayoutRequest;
import studio.backprop.view.layout.LayoutResult;
import studio.backprop.view.layout.Route;
import studio.backprop.view.layout.Wire;

/// The shape of a graph at a glance: where its nodes stand, by what they are, and its wires.
public record Sketch(Area bounds, Map<Part, List<Area>> boxes, List<Route> wires) {
  private static final double WIDTH = 110;
  private static final double HEIGHT = 64;

  /// What a node is.
  public enum Part {
    INPUT,
    PARAMETER,
    OPERATION,
    OUTPUT
  }

  /// Lays out a graph; quick, but not for the JavaFX thread where there are many.
  public static Sketch of(Graph graph) {
    LayoutResult layout = GraphLayout.quick(request(graph));
    Map<Part, List<Area>> boxes = new EnumMap<>(Part.class);
    for (GraphNode node : graph.nodes()) {
      boxes.computeIfAbsent(part(graph, node), _ -> new ArrayList<>()).add(layout.place(node.id()));
    }
    return new Sketch(layout.bounds(), boxes, layout.routes());
  }

  private static LayoutRequest request(Graph graph) {
    List<Box> boxes = new ArrayList<>();
    List<Wire> wires = new ArrayList<>();
    for (GraphNode node : graph.nodes()) {
      boxes.add(Box.of(node.id(), WIDTH, HEIGHT, node.operands().size()));
      for (Edge edge : node.operands()) {
        wires.add(new Wire(graph.node(edge.from()).id(), node.id(), edge.operand()));
      }
    }
    return new LayoutRequest(boxes, wires);
  }

  private static Part part(Graph graph, GraphNode node) {
    return switch (node.definition()) {
      case LeafNode leaf -> leaf.kind() == LeafNode.Kind.PARAMETER ? Part.PARAMETER : Part.INPUT;
      case OperationNode _ -> graph.isOutput(node) ? Part.OUTPUT : Part.OPERATION;
    };
  }
}
