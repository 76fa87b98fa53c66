package studio.backprop.view.graph.wire;

import java.util.ArrayList;
import java.util.BitSet;
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
  private static final double TOUCH = 1;
  private static final double FRAME = 3;

  /// How much lower letters are than their line.
  private static final double LOW = 3;

  private static final Area NOWHERE = new Area(0, 0, 0, 0);

  private final Text gauge = new Text();
  private List<String> symbols = List.of();
  private List<Area> places = List.of();
  private final BitSet crossed = new BitSet();
  private Map<String, Area> boxes = Map.of();

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
    boxes = layout.boxes();
    List<Edge> edges = plan.edges();
    if (plan.simplified() || edges.size() > MOST) {
      symbols = List.of();
      places = List.of();
      return;
    }
    symbols =
        edges.stream().map(edge -> plan.looks().get(edge.from()).node().shape().symbols()).toList();
    List<List<Point>> lines = lines(layout);
    WireShapes shapes = new WireShapes(cards(), lines);
    Map<String, Double> widths = new HashMap<>();
    places =
        IntStream.range(0, edges.size())
            .mapToObj(i ->
                shapes.place(lines.get(i), widths.computeIfAbsent(symbols.get(i), this::width)))
            .toList();
    IntStream.range(0, edges.size()).forEach(i -> crossed.set(i, isCrossed(places.get(i), lines)));
  }

  /// Finds other places while a card is moved, for what is written beside wires that run elsewhere
  /// now, and for what a card has come to stand over; all else stays.
  ///
  /// @param moved the wires that run elsewhere
  /// @return these, and those with another place
  BitSet follow(BitSet moved, LayoutResult layout) {
    List<Area> put =
        layout.boxes().entrySet().stream()
            .filter(box -> !box.getValue().equals(boxes.get(box.getKey())))
            .map(Map.Entry::getValue)
            .toList();
    boxes = layout.boxes();
    BitSet anew = (BitSet) moved.clone();
    for (int i = 0; i < places.size(); i++) {
      if (put.stream().anyMatch(places.get(i)::overlaps)) {
        anew.set(i);
      }
    }
    if (!places.isEmpty() && !anew.isEmpty()) {
      place(anew, layout);
    }
    return anew;
  }

  private void place(BitSet anew, LayoutResult layout) {
    List<Area> next = new ArrayList<>(places);
    List<Area> taken = new ArrayList<>(cards());
    IntStream.range(0, next.size()).filter(i -> !anew.get(i)).forEach(i -> taken.add(next.get(i)));
    List<List<Point>> lines = lines(layout);
    WireShapes shapes = new WireShapes(taken, lines);
    anew.stream()
        .forEach(i -> {
          next.set(i, shapes.place(lines.get(i), places.get(i).width()));
          crossed.set(i, isCrossed(next.get(i), lines));
        });
    places = next;
  }

  /// Where cards stand, with the frame of the current one around them.
  private List<Area> cards() {
    return boxes.values().stream().map(box -> box.grown(FRAME)).toList();
  }

  private static List<List<Point>> lines(LayoutResult layout) {
    return layout.routes().stream().map(Route::points).toList();
  }

  private double width(String words) {
    gauge.setText(words);
    gauge.applyCss();
    return gauge.getLayoutBounds().getWidth();
  }

  String symbols(int index) {
    return index < symbols.size() ? symbols.get(index) : "";
  }

  /// Whether a wire runs through the letters.
  private static boolean isCrossed(Area place, List<List<Point>> lines) {
    Area letters =
        new Area(
            place.x() + TOUCH,
            place.y() + LOW,
            place.width() - 2 * TOUCH,
            place.height() - 2 * LOW);
    return lines.stream().anyMatch(letters::isUnder);
  }

  /// Where it stands; nowhere, where it has no room off the cards and the wires.
  Area place(int index) {
    Area found = index < places.size() && !crossed.get(index) ? places.get(index) : NOWHERE;
    return boxes.values().stream().anyMatch(found.grown(-TOUCH)::overlaps) ? NOWHERE : found;
  }
}
