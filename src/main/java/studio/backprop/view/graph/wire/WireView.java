package studio.backprop.view.graph.wire;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;
import javafx.scene.text.Text;
import studio.backprop.graph.Edge;
import studio.backprop.view.layout.Area;
import studio.backprop.view.layout.Point;

/// A wire from the right side of one card to the left side of another, with the shape of what goes
/// along it. It points forward, and backward once a gradient has come back along it.
final class WireView extends Group {
  private static final PseudoClass SENT = PseudoClass.getPseudoClass("sent");
  private static final PseudoClass RETURNED = PseudoClass.getPseudoClass("returned");
  private static final PseudoClass TRAVELLED = PseudoClass.getPseudoClass("travelled");
  private static final PseudoClass DIMMED = PseudoClass.getPseudoClass("dimmed");
  private static final double STOP = 5;
  private static final double STOP_FROM_END = 16;
  private static final double[] TIP = {0, 0, -9, -4.5, -9, 4.5};

  /// What has gone along a wire by now.
  enum State {
    IDLE,
    SENT,
    RETURNED
  }

  private final Edge edge;
  private final Path path = new Path();
  private final Polygon forwardTip = new Polygon(TIP);
  private final Polygon backwardTip = new Polygon(TIP);
  private final Path stop =
      new Path(
          new MoveTo(-STOP, -STOP),
          new LineTo(STOP, STOP),
          new MoveTo(-STOP, STOP),
          new LineTo(STOP, -STOP));
  private final Text shape;
  private Area written = new Area(0, 0, 0, 0);
  private State state = State.IDLE;
  private boolean dimmed;

  WireView(Edge edge) {
    this.edge = edge;
    this.shape = new Text();
    getStyleClass().add("wire");
    setManaged(false);
    setMouseTransparent(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    path.getStyleClass().add("wire-line");
    forwardTip.getStyleClass().addAll("wire-tip", "forward");
    backwardTip.getStyleClass().addAll("wire-tip", "backward");
    backwardTip.setRotate(180);
    stop.getStyleClass().add("wire-stop");
    shape.getStyleClass().add("wire-shape");
    shape.setTextOrigin(VPos.CENTER);
    getChildren().addAll(path, forwardTip, backwardTip, shape);
    show(State.IDLE, false);
  }

  Edge edge() {
    return edge;
  }

  /// Runs along these points.
  void run(List<Point> points) {
    path.getElements().setAll(WirePath.rounded(points));
    Point end = points.getLast();
    forwardTip.relocate(end.x() - 9, end.y() - 4.5);
    Point start = points.getFirst();
    backwardTip.relocate(start.x(), start.y() - 4.5);
    stop.setTranslateX(end.x() - STOP_FROM_END);
    stop.setTranslateY(end.y());
  }

  /// Whether nothing comes back along it.
  void markStopped(boolean stopped) {
    if (!stopped) {
      getChildren().remove(stop);
    } else if (!getChildren().contains(stop)) {
      getChildren().add(stop);
    }
  }

  double shapeWidth() {
    return shape.getLayoutBounds().getWidth();
  }

  /// Where the shape is written.
  Area shapeArea() {
    return written;
  }

  /// Writes the shape into an area beside the wire, or nothing where there is no room.
  void write(String symbols, Area area) {
    written = area;
    shape.setText(area.width() > 0 ? symbols : "");
    shape.setLayoutX(area.x());
    shape.setLayoutY(area.y() + area.height() / 2);
  }

  void showShape(boolean shown) {
    shape.setVisible(shown);
  }

  /// Whether it only runs there behind what is looked at.
  void dim(boolean isDimmed) {
    dimmed = isDimmed;
    pseudoClassStateChanged(DIMMED, dimmed);
    order();
  }

  /// The tip of what came back lies over the wires that begin at the same card.
  private void order() {
    setViewOrder(dimmed ? 1 : state == State.RETURNED ? -1 : 0);
  }

  void show(State now, boolean travelled) {
    state = now;
    order();
    pseudoClassStateChanged(SENT, state == State.SENT);
    pseudoClassStateChanged(RETURNED, state == State.RETURNED);
    pseudoClassStateChanged(TRAVELLED, travelled);
    forwardTip.setVisible(state != State.RETURNED);
    backwardTip.setVisible(state == State.RETURNED);
  }
}
