package studio.backprop.view.training;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import studio.backprop.graph.LeafNode;
import studio.backprop.matrix.Matrix;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.session.Session;
import studio.backprop.trace.Plane;
import studio.backprop.trace.Predictor;
import studio.backprop.trace.Predictor.Kind;

/// The examples where they lie, each in the look of its class, to be dragged elsewhere: that is one
/// edit of the data.
final class DataPoints extends Group {
  private static final double SIZE = 10;
  private static final int MOST = 1_000;
  private static final int LOOKS = 6;

  /// The digits of a place that a hand can mean.
  private static final double DIGITS = 100;

  private final Session session;
  private final Runnable left;
  private final List<Region> points = new ArrayList<>();
  private @Nullable Plane plane;
  private @Nullable Axes axes;
  private boolean dragged;

  /// @param left told when a point has been left where it was dragged to
  DataPoints(Session session, Runnable left) {
    this.session = session;
    this.left = left;
    setManaged(false);
  }

  void show(Plane next, Axes places) {
    plane = next;
    axes = places;
    int count = Math.min(MOST, next.of().inputs().value().rows());
    while (points.size() < count) {
      points.add(point(points.size()));
    }
    points.subList(count, points.size()).clear();
    if (!getChildren().equals(points)) {
      getChildren().setAll(points);
    }
    for (int row = 0; row < count; row++) {
      Region point = points.get(row);
      point.getStyleClass().setAll("data-point", "look-" + look(next.of(), row) % LOOKS);
      point.resizeRelocate(
          places.x(across(next.of(), row)) - SIZE / 2,
          places.y(up(next.of(), row)) - SIZE / 2,
          SIZE,
          SIZE);
    }
  }

  private static double across(Predictor of, int row) {
    return of.inputs().value().get(row, 0);
  }

  private static double up(Predictor of, int row) {
    return of.kind() == Kind.NUMBER
        ? of.targets().value().get(row, 0)
        : of.inputs().value().get(row, 1);
  }

  private static int look(Predictor of, int row) {
    Matrix targets = of.targets().value();
    return switch (of.kind()) {
      case NUMBER -> 0;
      case YES_OR_NO -> targets.get(row, 0) > 0.5 ? 1 : 0;
      case CLASSES -> largest(targets, row);
    };
  }

  static int largest(Matrix matrix, int row) {
    int largest = 0;
    for (int column = 1; column < matrix.columns(); column++) {
      largest = matrix.get(row, column) > matrix.get(row, largest) ? column : largest;
    }
    return largest;
  }

  private Region point(int row) {
    Region point = new Region();
    point.setManaged(false);
    point.setCursor(Cursor.HAND);
    point.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> begin(event));
    point.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> drag(event, row));
    point.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> end(event));
    return point;
  }

  private void begin(MouseEvent event) {
    dragged = event.getButton() == MouseButton.PRIMARY;
    if (dragged) {
      session.beginGesture();
      event.consume();
    }
  }

  private void drag(MouseEvent event, int row) {
    Plane now = plane;
    Axes places = axes;
    if (!dragged || now == null || places == null) {
      return;
    }
    var at = sceneToLocal(event.getSceneX(), event.getSceneY());
    double x = rounded(places.numberAcross(Math.clamp(at.getX(), 0, places.width())));
    double y = rounded(places.numberUp(Math.clamp(at.getY(), 0, places.height())));
    LeafNode inputs = now.of().inputs();
    if (now.of().kind() == Kind.NUMBER) {
      session.apply(new Edit.SetCell(inputs.id(), row, 0, x));
      session.apply(new Edit.SetCell(now.of().targets().id(), row, 0, y));
    } else {
      session.apply(new Edit.Paste(inputs.id(), row, 0, Matrix.of(new double[] {x, y})));
    }
    event.consume();
  }

  private void end(MouseEvent event) {
    if (dragged) {
      dragged = false;
      session.endGesture();
      left.run();
      event.consume();
    }
  }

  /// Whether a person is moving one of them.
  boolean isDragged() {
    return dragged;
  }

  private static double rounded(double number) {
    return Math.rint(number * DIGITS) / DIGITS + 0.0;
  }
}
