package studio.backprop.view.graph.camera;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import studio.backprop.view.layout.Area;
import studio.backprop.view.layout.Room;

/// Which part of the drawing is in sight, and how large.
public final class Camera {
  static final double STEP = 1.25;
  static final double SMALLEST = 0.02;
  static final double LARGEST = 64;

  /// A picture that is fitted may be smaller than anyone would make it by hand.
  private static final double SMALLEST_WHOLE = 0.001;

  /// A small graph fills the window, up to this.
  private static final double LARGEST_WHOLE = 3;

  /// The size that cards are made for, and a little more.
  private static final double OWN = 1.25;

  /// What share of a legible size will do where all of it is in sight then.
  private static final double NEARLY = 0.92;

  /// How much larger than legible what is not seen as a whole may be.
  private static final double READABLE = 1.25;

  /// How much is left free at the edges; at the top enough for what an edit changed to be told.
  private static final double SIDE = 14;

  private static final double TOP = 23;
  private static final double BOTTOM = 9;

  /// Where it looks.
  record View(double x, double y, double zoom) {}

  private final Region window;
  private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(this, "zoom", 1);
  private final Translate translate = new Translate();
  private final Scale scale = new Scale();
  private Runnable onMoved = () -> {};

  /// @param world the drawing
  /// @param window through which it is looked at
  public Camera(Node world, Region window) {
    this.window = window;
    world.getTransforms().setAll(translate, scale);
    scale.xProperty().bind(zoom);
    scale.yProperty().bind(zoom);
  }

  public ReadOnlyDoubleProperty zoomProperty() {
    return zoom.getReadOnlyProperty();
  }

  /// What a drawing is to be made for, to be seen in it as a whole.
  public Room room() {
    return Room.of(window.getWidth(), window.getHeight());
  }

  public double zoom() {
    return zoom.get();
  }

  private double width() {
    return window.getWidth();
  }

  private double height() {
    return window.getHeight();
  }

  /// Whether there is a window to see anything through.
  boolean isOpen() {
    return width() > 0 && height() > 0;
  }

  void pan(double dx, double dy) {
    move(translate.getX() + dx, translate.getY() + dy, zoom.get());
  }

  /// Brings a point of the drawing into the middle.
  void centre(double x, double y) {
    move(Math.rint(width() / 2 - x * zoom()), Math.rint(height() / 2 - y * zoom()), zoom());
  }

  /// Moves at once: what would be seen with one of these alone is not drawn for it.
  private void move(double x, double y, double nextZoom) {
    if (x == translate.getX() && y == translate.getY() && nextZoom == zoom.get()) {
      return;
    }
    translate.setX(x);
    translate.setY(y);
    zoom.set(nextZoom);
    onMoved.run();
  }

  /// Zooms by a factor; the point of the window stays over the same point of the drawing.
  void zoomBy(double factor, double x, double y) {
    double before = zoom.get();
    double after = Math.clamp(before * factor, SMALLEST, LARGEST);
    move(
        x - (x - translate.getX()) * after / before,
        y - (y - translate.getY()) * after / before,
        after);
  }

  /// The same from the middle of the window.
  void zoomBy(double factor) {
    zoomBy(factor, width() / 2, height() / 2);
  }

  /// Brings an area into sight, in the middle, as large as there is room for. Where that is much
  /// less than the zoom at which it can still be read, it has that zoom, and begins at its upper
  /// left corner.
  ///
  /// @param filling which share of the room it may fill where it is larger than its own size
  void fit(Area area, double legible, double filling) {
    double fitting = fitting(area);
    double most = Math.clamp(filling * fitting, OWN, LARGEST_WHOLE);
    double least = fitting < NEARLY * legible ? filling(area, legible) : fitting;
    centre(area, Math.clamp(least, SMALLEST_WHOLE, most));
  }

  /// Not all of it is in sight then: the more of the height it takes, the better it can be read.
  private double filling(Area area, double legible) {
    double height = (height() - TOP - BOTTOM) / Math.max(1, area.height());
    return Math.clamp(height, legible, READABLE * legible);
  }

  /// Brings an area into the middle.
  void centre(Area area, double chosen) {
    move(
        start(area.x() * chosen, area.width() * chosen, width(), SIDE, SIDE),
        start(area.y() * chosen, area.height() * chosen, height(), TOP, BOTTOM),
        chosen);
  }

  /// Brings a card into sight that is looked at alone: with all that stands beside it where it has
  /// more than its own size even so, and else in the middle.
  void fit(Stage stage) {
    double room = Math.min(fitting(stage.operation()), LARGEST_WHOLE);
    double chosen = Math.clamp(fitting(stage.all()), Math.min(room, OWN), room);
    Area across = stage.all().width() * chosen <= width() ? stage.all() : stage.operation();
    Area down = stage.all().height() * chosen <= height() ? stage.all() : stage.operation();
    move(
        start(across.x() * chosen, across.width() * chosen, width(), SIDE, SIDE),
        start(down.y() * chosen, down.height() * chosen, height(), TOP, BOTTOM),
        chosen);
  }

  /// The largest zoom at which an area is in sight as a whole.
  double fitting(Area area) {
    return Math.min(
        (width() - 2 * SIDE) / Math.max(1, area.width()),
        (height() - TOP - BOTTOM) / Math.max(1, area.height()));
  }

  /// Where it looks now.
  View view() {
    return new View(translate.getX(), translate.getY(), zoom());
  }

  /// Looks there again.
  void look(View view) {
    move(view.x(), view.y(), view.zoom());
  }

  /// @param before how much is left free before it at the least
  /// @param behind the same behind it
  private static double start(double from, double size, double room, double before, double behind) {
    double rest = room - size;
    return Math.round(Math.clamp(rest / 2, before, Math.max(before, rest - behind)) - from);
  }

  /// Moves as little as is needed to bring an area into sight.
  public void reveal(Area area) {
    double dx =
        shift(translate.getX() + area.x() * zoom(), area.width() * zoom(), width(), SIDE, SIDE);
    double dy =
        shift(translate.getY() + area.y() * zoom(), area.height() * zoom(), height(), TOP, BOTTOM);
    pan(dx, dy);
  }

  /// Whether an area can be in sight as a whole.
  boolean hasRoomFor(Area area) {
    return area.width() * zoom() <= width() - 2 * SIDE
        && area.height() * zoom() <= height() - TOP - BOTTOM;
  }

  private static double shift(double from, double size, double room, double before, double behind) {
    if (from < before || size > room - before - behind) {
      return Math.round(before - from);
    }
    return Math.round(Math.min(0, room - behind - size - from));
  }

  /// The part of the drawing that is in sight.
  public Area sight() {
    Point2D corner = toDrawing(0, 0);
    return new Area(corner.getX(), corner.getY(), width() / zoom(), height() / zoom());
  }

  public Point2D toDrawing(double x, double y) {
    return new Point2D((x - translate.getX()) / zoom(), (y - translate.getY()) / zoom());
  }

  /// Calls back whenever something else comes into sight.
  public void onMoved(Runnable action) {
    onMoved = action;
  }
}
