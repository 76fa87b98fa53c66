package studio.backprop.view.sketch;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import studio.backprop.graph.Assembly;
import studio.backprop.graph.Edge;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.OperationNode;
import studio.backprop.graph.Unfinished;
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
    OUTPUT,
    /// It cannot run yet.
    UNFINISHED
  }

  /// Lays out a graph; quick, but not for the JavaFX thread where there are many.
  public static Sketch of(Graph graph) {
    return of(new Assembly(graph, List.of(), List.of()));
  }

  /// The same with the nodes that cannot run yet.
  public static Sketch of(Assembly assembly) {
    Graph graph = assembly.graph();
    LayoutResult layout = GraphLayout.quick(request(assembly));
    Map<Part, List<Area>> boxes = new EnumMap<>(Part.class);
    for (GraphNode node : graph.nodes()) {
      add(boxes, part(graph, node), layout.place(node.id()));
    }
    for (Unfinished node : assembly.unfinished()) {
      add(boxes, Part.UNFINISHED, layout.place(node.id()));
    }
    return new Sketch(layout.bounds(), boxes, layout.routes());
  }

  private static void add(Map<Part, List<Area>> boxes, Part part, Area place) {
    boxes.computeIfAbsent(part, _ -> new ArrayList<>()).add(place);
  }

  private static LayoutRequest request(Assembly assembly) {
    Graph graph = assembly.graph();
    List<Box> boxes = new ArrayList<>();
    List<Wire> wires = new ArrayList<>();
    for (GraphNode node : graph.nodes()) {
      boxes.add(Box.of(node.id(), WIDTH, HEIGHT, node.operands().size()));
      for (Edge edge : node.operands()) {
        wires.add(new Wire(graph.node(edge.from()).id(), node.id(), edge.operand()));
      }
    }
    for (Unfinished node : assembly.unfinished()) {
      boxes.add(Box.of(node.id(), WIDTH, HEIGHT, node.wires().size()));
      for (int k = 0; k < node.wires().size(); k++) {
        wires.add(new Wire(node.wires().get(k).from(), node.id(), k));
      }
    }
    return new LayoutRequest(boxes, wires);
  }

  private static Part part(Graph graph, GraphNode node) {
    return switch (node.definition()) {
      case LeafNode leaf -> leaf.isParameter() ? Part.PARAMETER : Part.INPUT;
      case OperationNode _ -> graph.isOutput(node) ? Part.OUTPUT : Part.OPERATION;
    };
  }
}
