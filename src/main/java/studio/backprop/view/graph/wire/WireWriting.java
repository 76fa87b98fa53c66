package studio.backprop.view.graph.wire;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import studio.backprop.graph.Edge;
import studio.backprop.view.graph.plan.Plan;
import studio.backprop.view.layout.Area;
import studio.backprop.view.layout.LayoutResult;
import studio.backprop.view.layout.Point;
import studio.backprop.view.layout.Route;

/// What is written beside each wire, and where: found for all of them at once, since each keeps off
/// the others, and before any wire is made. Nothing, where there are too many to be read.
final class WireWriting {
  private static final int MOST = 450;
  private static final Area NOWHERE = new Area(0, 0, 0, 0);

  private final Text gauge = new Text();
  private List<String> symbols = List.of();
  private List<Area> places = List.of();

  WireWriting(Pane layer) {
    gauge.getStyleClass().add("wire-shape");
    Group wire = new Group(gauge);
    wire.getStyleClass().add("wire");
    wire.setManaged(false);
    wire.setMouseTransparent(true);
    wire.setVisible(false);
    layer.getChildren().add(wire);
  }

  void arrange(Plan plan, LayoutResult layout) {
    List<Edge> edges = plan.edges();
    if (plan.simplified() || edges.size() > MOST) {
      symbols = List.of();
      places = List.of();
      return;
    }
    symbols =
        edges.stream().map(edge -> plan.looks().get(edge.from()).node().shape().symbols()).toList();
    List<List<Point>> lines = layout.routes().stream().map(Route::points).toList();
    WireShapes shapes = new WireShapes(layout.boxes().values(), lines);
    Map<String, Double> widths = new HashMap<>();
    places =
        IntStream.range(0, edges.size())
            .mapToObj(i ->
                shapes.place(lines.get(i), widths.computeIfAbsent(symbols.get(i), this::width)))
            .toList();
  }

  private double width(String words) {
    gauge.setText(words);
    gauge.applyCss();
    return gauge.getLayoutBounds().getWidth();
  }

  String symbols(int index) {
    return index < symbols.size() ? symbols.get(index) : "";
  }

  Area place(int index) {
    return index < places.size() ? places.get(index) : NOWHERE;
  }
}
