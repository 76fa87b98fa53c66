package studio.backprop.view.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Routes between columns: up and down in the channel behind a column, straight on through the gaps
/// of the next. A wire that runs backwards goes over the top.
final class ColumnRoutes {

  private static final int LANES = 8;

  private final LayoutRequest request;
  private final Map<String, Box> boxes;
  private final Layers layers;
  private final List<Column> columns;
  private final Map<String, Area> areas;

  ColumnRoutes(
      LayoutRequest request, Layers layers, List<Column> columns, Map<String, Area> areas) {
    this.request = request;
    this.boxes = request.byId();
    this.layers = layers;
    this.columns = columns;
    this.areas = areas;
  }

  Route route(int index) {
    Wire wire = request.wires().get(index);
    double lane = (index % LANES) / (LANES - 1.0);
    int from = layers.of(wire.from());
    int to = layers.of(wire.to());
    Point output = box(wire.from()).outputAt(corner(wire.from()));
    Point input = box(wire.to()).inputAt(corner(wire.to()), wire.input());
    List<Point> points = new ArrayList<>();
    points.add(output);
    double y = output.y();
    if (to <= from) {
      y = -Spacing.CARDS * (1 + lane);
      turn(points, channel(from, lane), output.y(), y);
    } else {
      for (int column = from + 1; column < to; column++) {
        double passage = columns.get(column).passage(y, lane);
        turn(points, channel(column - 1, lane), y, passage);
        y = passage;
      }
    }
    turn(points, channel(to - 1, lane), y, input.y());
    points.add(input);
    return new Route(wire, points, true);
  }

  private static void turn(List<Point> points, double x, double fromY, double toY) {
    if (fromY != toY) {
      points.add(new Point(x, fromY));
      points.add(new Point(x, toY));
    }
  }

  /// Where wires turn behind a column; before the first one for -1.
  private double channel(int column, double lane) {
    double right = column < 0 ? -Spacing.COLUMNS : columns.get(column).right();
    return right + Spacing.CLEARANCE + lane * (Spacing.COLUMNS - 2 * Spacing.CLEARANCE);
  }

  private Box box(String id) {
    return Objects.requireNonNull(boxes.get(id));
  }

  private Point corner(String id) {
    Area area = Objects.requireNonNull(areas.get(id));
    return new Point(area.x(), area.y());
  }
}
