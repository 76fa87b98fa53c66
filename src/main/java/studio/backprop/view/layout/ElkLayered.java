package studio.backprop.view.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.alg.layered.options.WrappingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/// ELK Layered, from left to right with orthogonal wires: the good layout, for graphs that a person
/// can read.
final class ElkLayered implements BaseLayout {

  /// The wire that carries what flows through the network is the one kept straight.
  private static final int MAIN_LINE = 20;

  private final Way way;

  /// Which cards share a column, and at which height they stand in it.
  ///
  /// @param most how many cards stand in one column, where the layering heeds that
  /// @param apart how far columns are from each other
  /// @param wrapping whether columns for which there is no width go on in a row below
  record Way(
      LayeringStrategy layering,
      int most,
      NodePlacementStrategy placement,
      double apart,
      WrappingStrategy wrapping) {
    /// The wires are as short and as straight as can be.
    static final Way USUAL = new Way(LayeringStrategy.NETWORK_SIMPLEX, 0);

    /// How much wider than high a drawing in rows is to be.
    private static final double ROWS = 1.3;

    private Way(LayeringStrategy layering, int most) {
      this(
          layering,
          most,
          NodePlacementStrategy.NETWORK_SIMPLEX,
          Spacing.COLUMNS,
          WrappingStrategy.OFF);
    }

    /// The columns get wider and wider, so that there are few.
    static Way widening() {
      return new Way(LayeringStrategy.STRETCH_WIDTH, 0);
    }

    /// No more than so many cards stand in a column: what is too high goes on in the next.
    static Way columnsOf(int most) {
      return new Way(LayeringStrategy.COFFMAN_GRAHAM, most);
    }

    /// The same columns, with the cards otherwise in them.
    Way with(NodePlacementStrategy other) {
      return new Way(layering, most, other, apart, wrapping);
    }

    /// The same columns, as close as can be.
    Way closer() {
      return new Way(layering, most, placement, Spacing.CLOSE_COLUMNS, wrapping);
    }

    /// The same columns, in rows.
    Way wrapped(WrappingStrategy how) {
      return new Way(layering, most, placement, apart, how);
    }

    private void set(ElkNode root) {
      root.setProperty(LayeredOptions.LAYERING_STRATEGY, layering);
      root.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, placement);
      root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, apart);
      root.setProperty(LayeredOptions.WRAPPING_STRATEGY, wrapping);
      root.setProperty(LayeredOptions.ASPECT_RATIO, ROWS);
      if (layering == LayeringStrategy.COFFMAN_GRAHAM) {
        root.setProperty(LayeredOptions.LAYERING_COFFMAN_GRAHAM_LAYER_BOUND, most);
      }
    }
  }

  ElkLayered(Way way) {
    this.way = way;
  }

  @Override
  public LayoutResult layout(LayoutRequest request, BooleanSupplier cancelled) {
    ElkNode root = root();
    way.set(root);
    Map<String, ElkNode> nodes = new LinkedHashMap<>();
    Map<String, ElkPort> outputs = new HashMap<>();
    Map<String, List<ElkPort>> inputs = new HashMap<>();
    for (Box box : request.boxes()) {
      ElkNode node = node(root, box);
      nodes.put(box.id(), node);
      outputs.put(box.id(), port(node, PortSide.EAST, box.width(), box.output()));
      inputs.put(
          box.id(),
          box.inputs().stream().map(offset -> port(node, PortSide.WEST, 0, offset)).toList());
    }
    List<ElkEdge> edges = new ArrayList<>();
    Map<String, Integer> mainInputs = mainInputs(request);
    for (Wire wire : request.wires()) {
      ElkEdge edge = edge(root, of(outputs, wire.from()), of(inputs, wire.to()).get(wire.input()));
      // Where nothing is computed that comes in, the first of all inputs.
      boolean isMain = wire.input() == mainInputs.getOrDefault(wire.to(), 0);
      edge.setProperty(LayeredOptions.PRIORITY_STRAIGHTNESS, isMain ? MAIN_LINE : 1);
      edges.add(edge);
    }
    // Asked for once, the service teaches ELK how to copy the defaults of its own options.
    LayoutMetaDataService.getInstance();
    new LayeredLayoutProvider().layout(root, new Monitor(cancelled));
    return result(request, nodes, edges);
  }

  /// By box, the first of its inputs that something computes.
  private static Map<String, Integer> mainInputs(LayoutRequest request) {
    Set<String> fed = request.wires().stream().map(Wire::to).collect(Collectors.toSet());
    Map<String, Integer> inputs = new HashMap<>();
    for (Wire wire : request.wires()) {
      if (fed.contains(wire.from())) {
        inputs.merge(wire.to(), wire.input(), Math::min);
      }
    }
    return inputs;
  }

  private static ElkNode root() {
    ElkNode root = ElkGraphUtil.createGraph();
    root.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
    root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
    root.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.PREFER_EDGES);
    root.setProperty(LayeredOptions.SPACING_NODE_NODE, Spacing.CARDS);
    root.setProperty(LayeredOptions.SPACING_COMPONENT_COMPONENT, Spacing.COLUMNS);
    root.setProperty(LayeredOptions.SPACING_EDGE_NODE, Spacing.CLEARANCE);
    root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, Spacing.CLEARANCE);
    root.setProperty(LayeredOptions.SPACING_EDGE_EDGE, Spacing.WIRES);
    root.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, Spacing.WIRES);
    return root;
  }

  private static ElkNode node(ElkNode root, Box box) {
    ElkNode node = ElkGraphUtil.createNode(root);
    node.setDimensions(box.width(), box.height());
    node.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
    return node;
  }

  private static ElkPort port(ElkNode node, PortSide side, double x, double y) {
    ElkPort port = ElkGraphUtil.createPort(node);
    port.setLocation(x, y);
    port.setProperty(LayeredOptions.PORT_SIDE, side);
    return port;
  }

  private static ElkEdge edge(ElkNode root, ElkConnectableShape from, ElkConnectableShape to) {
    ElkEdge edge = ElkGraphUtil.createEdge(root);
    edge.getSources().add(from);
    edge.getTargets().add(to);
    return edge;
  }

  private static LayoutResult result(
      LayoutRequest request, Map<String, ElkNode> nodes, List<ElkEdge> edges) {
    Map<String, Area> boxes = new LinkedHashMap<>();
    nodes.forEach((id, node) ->
        boxes.put(
            id,
            new Area(whole(node.getX()), whole(node.getY()), node.getWidth(), node.getHeight())));
    List<Route> routes = new ArrayList<>();
    for (int i = 0; i < edges.size(); i++) {
      routes.add(new Route(request.wires().get(i), points(edges.get(i)), true));
    }
    return LayoutResult.of(boxes, routes);
  }

  private static List<Point> points(ElkEdge edge) {
    List<Point> points = new ArrayList<>();
    for (ElkEdgeSection section : edge.getSections()) {
      points.add(point(section.getStartX(), section.getStartY()));
      section.getBendPoints().forEach(bend -> points.add(point(bend.getX(), bend.getY())));
      points.add(point(section.getEndX(), section.getEndY()));
    }
    return points;
  }

  private static Point point(double x, double y) {
    return new Point(whole(x), whole(y));
  }

  /// Some placements are averages, of which what should be one line differs in the last digits.
  private static double whole(double pixels) {
    return Math.floor(Math.rint(pixels * 1_000) / 1_000 + 0.5);
  }

  private static <T> T of(Map<String, T> map, String id) {
    return Objects.requireNonNull(map.get(id));
  }

  private static final class Monitor extends BasicProgressMonitor {

    private final BooleanSupplier cancelled;

    Monitor(BooleanSupplier cancelled) {
      this.cancelled = cancelled;
    }

    @Override
    public boolean isCanceled() {
      return cancelled.getAsBoolean();
    }
  }
}
