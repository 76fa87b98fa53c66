package studio.backprop.view.sketch;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import studio.backprop.language.Texts;
import studio.backprop.view.layout.Area;
import studio.backprop.view.layout.Point;

/// Draws a sketch into a small picture, a path for each kind of node.
public final class SketchView extends Region {
  private static final double WIDTH = 148;
  private static final double HEIGHT = 72;
  private static final double MARGIN = 7;

  /// A graph of three nodes is not blown up.
  private static final double LARGEST_SCALE = 0.24;

  private static final double STRETCH = 4;

  private final double width;
  private final double height;
  private double across;
  private double down;
  private double left;
  private double top;

  public SketchView() {
    this(WIDTH, HEIGHT);
  }

  public SketchView(double width, double height) {
    this.width = width;
    this.height = height;
    getStyleClass().add("sketch");
    setMinSize(width, height);
    setMaxSize(width, height);
    setMouseTransparent(true);
  }

  public void show(Sketch sketch) {
    Area bounds = sketch.bounds();
    across = scale(width, bounds.width());
    down = scale(height, bounds.height());
    // Stretched rather than left too thin to be seen, but not out of all proportion.
    across = Math.min(across, STRETCH * down);
    down = Math.min(down, STRETCH * across);
    left = (width - bounds.width() * across) / 2 - bounds.x() * across;
    top = (height - bounds.height() * down) / 2 - bounds.y() * down;
    Path wires = path("wires");
    sketch.wires().forEach(route -> line(wires, route.points()));
    getChildren().setAll(wires);
    sketch
        .boxes()
        .forEach((part, areas) -> {
          Path boxes = path(Texts.key(part));
          areas.forEach(area -> box(boxes, area));
          getChildren().add(boxes);
        });
  }

  private static double scale(double room, double size) {
    return Math.min(LARGEST_SCALE, (room - 2 * MARGIN) / Math.max(1, size));
  }

  private Path path(String kind) {
    Path path = new Path();
    path.getStyleClass().setAll(kind);
    path.setManaged(false);
    return path;
  }

  private void line(Path path, List<Point> points) {
    for (int i = 0; i < points.size(); i++) {
      double x = x(points.get(i).x());
      double y = y(points.get(i).y());
      path.getElements().add(i == 0 ? new MoveTo(x, y) : new LineTo(x, y));
    }
  }

  private void box(Path path, Area area) {
    line(
        path,
        List.of(
            new Point(area.x(), area.y()),
            new Point(area.right(), area.y()),
            new Point(area.right(), area.bottom()),
            new Point(area.x(), area.bottom()),
            new Point(area.x(), area.y())));
  }

  private double x(double x) {
    return left + x * across;
  }

  private double y(double y) {
    return top + y * down;
  }
}
