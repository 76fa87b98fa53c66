package studio.backprop.view.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import studio.backprop.graph.LeafNode;
import studio.backprop.language.Texts;
import studio.backprop.matrix.Matrix;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.session.Session;
import studio.backprop.trace.Accuracy;
import studio.backprop.trace.Plane;
import studio.backprop.trace.Predictor;
import studio.backprop.trace.Predictor.Kind;
import studio.backprop.writing.style.Numbers;

/// The examples where they lie, each in the look of its class, to be dragged elsewhere: that is one
/// edit of the data. One of them may be chosen by keys, and moved.
final class DataPoints extends Group {
  private static final double SIZE = 10;
  private static final int MOST = 1_000;
  private static final int LOOKS = 6;

  /// The digits of a place that a hand can mean.
  private static final double DIGITS = 100;

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  /// How many times a key moves a point before it has gone all the way.
  private static final double MOVES = 50;

  private final Session session;
  private final Runnable left;
  private final List<Region> points = new ArrayList<>();
  private @Nullable Plane plane;
  private @Nullable PlotAxes axes;
  private boolean dragged;
  private int chosen;
  private boolean choosing;

  /// @param left told when a point has been left where it was dragged to
  DataPoints(Session session, Runnable left) {
    this.session = session;
    this.left = left;
    setManaged(false);
  }

  void show(Plane next, PlotAxes places) {
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
    choose(chosen);
  }

  /// Whether one of them is to be chosen, as keys are pressed here.
  void setChoosing(boolean wanted) {
    choosing = wanted;
    choose(chosen);
  }

  private void choose(int row) {
    chosen = Math.clamp(row, 0, Math.max(0, points.size() - 1));
    for (int k = 0; k < points.size(); k++) {
      points.get(k).pseudoClassStateChanged(CHOSEN, choosing && k == chosen);
    }
  }

  /// What is said of the chosen example: its row and its place.
  Optional<String> saidOfChosen(Texts texts) {
    Plane now = plane;
    Numbers numbers = new Numbers(2, texts.decimalMark());
    return now == null || points.isEmpty() || !choosing
        ? Optional.empty()
        : Optional.of(
            texts.get(
                "training-point",
                chosen,
                numbers.brief(across(now.of(), chosen)),
                numbers.brief(up(now.of(), chosen))));
  }

  /// An arrow key chooses the example before or after; with Shift it moves the chosen one.
  void press(KeyEvent event) {
    int across = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
    int up = event.getCode() == KeyCode.UP ? 1 : event.getCode() == KeyCode.DOWN ? -1 : 0;
    Plane now = plane;
    if ((across == 0 && up == 0) || now == null || points.isEmpty()) {
      return;
    }
    if (event.isShiftDown()) {
      double x = across(now.of(), chosen);
      double y = up(now.of(), chosen);
      double wide = (now.bounds().right() - now.bounds().left()) / MOVES;
      double high = (now.bounds().top() - now.bounds().bottom()) / MOVES;
      move(
          now.of(),
          chosen,
          across == 0 ? x : rounded(x + across * wide),
          up == 0 ? y : rounded(y + up * high));
    } else {
      choose(chosen + across - up);
    }
    event.consume();
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
      case CLASSES -> Accuracy.answer(targets, row);
    };
  }

  private Region point(int row) {
    Region point = new Region();
    point.setManaged(false);
    point.setCursor(Cursor.HAND);
    point.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> begin(event, row));
    point.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> drag(event, row));
    point.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> end(event));
    return point;
  }

  private void begin(MouseEvent event, int row) {
    dragged = event.getButton() == MouseButton.PRIMARY;
    if (dragged) {
      choose(row);
      session.beginGesture();
    }
  }

  private void drag(MouseEvent event, int row) {
    Plane now = plane;
    PlotAxes places = axes;
    if (!dragged || now == null || places == null) {
      return;
    }
    var at = sceneToLocal(event.getSceneX(), event.getSceneY());
    double x = rounded(places.numberAcross(Math.clamp(at.getX(), 0, places.width())));
    double y = rounded(places.numberUp(Math.clamp(at.getY(), 0, places.height())));
    move(now.of(), row, x, y);
    event.consume();
  }

  private void move(Predictor of, int row, double x, double y) {
    LeafNode inputs = of.inputs();
    if (of.kind() == Kind.NUMBER) {
      session.beginGesture();
      session.apply(new Edit.SetCell(inputs.id(), row, 0, x));
      session.apply(new Edit.SetCell(of.targets().id(), row, 0, y));
      session.endGesture();
    } else {
      session.apply(new Edit.Paste(inputs.id(), row, 0, Matrix.of(new double[] {x, y})));
    }
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
