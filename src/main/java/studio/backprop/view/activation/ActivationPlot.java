package studio.backprop.view.activation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import studio.backprop.explain.Activation;
import studio.backprop.matrix.Matrix;

/// f solid and f′ dashed over one stretch of x, with the tangent at one place of it. Where several
/// are drawn, the first stands out.
final class ActivationPlot extends Pane {
  static final double REACH = 6;
  private static final double LOW = -2.5;
  private static final double HIGH = 4.5;
  private static final int SAMPLES = 601;
  private static final double HALF_TANGENT = 1.5;

  private final List<Activation> drawn = new ArrayList<>();
  private double x;

  /// @param onMove told which x is pointed at
  ActivationPlot(DoubleConsumer onMove) {
    getStyleClass().add("activation-plot");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setPrefSize(460, 420);
    setMinSize(260, 220);
    Rectangle bounds = new Rectangle();
    bounds.widthProperty().bind(widthProperty());
    bounds.heightProperty().bind(heightProperty());
    setClip(bounds);
    widthProperty().subscribe(this::draw);
    heightProperty().subscribe(this::draw);
    addEventHandler(MouseEvent.MOUSE_PRESSED, event -> pointed(event, onMove));
    addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> pointed(event, onMove));
  }

  void show(List<Activation> activations, double at) {
    drawn.clear();
    drawn.addAll(activations);
    x = at;
    draw();
  }

  private void pointed(MouseEvent event, DoubleConsumer onMove) {
    if (event.getButton() == MouseButton.PRIMARY && getWidth() > 0) {
      requestFocus();
      double at = (event.getX() / getWidth() * 2 - 1) * REACH;
      onMove.accept(Math.rint(at * 100) / 100);
    }
  }

  private void draw() {
    getChildren().clear();
    if (getWidth() <= 0 || getHeight() <= 0) {
      return;
    }
    for (int mark = (int) -REACH + 1; mark < REACH; mark++) {
      grid(mark);
    }
    for (int k = drawn.size() - 1; k >= 0; k--) {
      String rank = k == 0 ? "first" : "other";
      Activation.Curve curve = drawn.get(k).curve(places());
      getChildren().add(styled(path(curve.x(), curve.slope()), "slope-curve", rank));
      getChildren().add(styled(path(curve.x(), curve.value()), "value-curve", rank));
    }
    if (!drawn.isEmpty()) {
      mark(drawn.getFirst().at(x));
    }
  }

  private static Matrix places() {
    return Matrix.generate(1, SAMPLES, (_, i) -> (2.0 * i / (SAMPLES - 1) - 1) * REACH);
  }

  private void grid(int mark) {
    String axis = mark == 0 ? "axis" : "grid";
    getChildren().add(styled(new Line(across(mark), 0, across(mark), getHeight()), axis));
    if (mark > LOW && mark < HIGH) {
      getChildren().add(styled(new Line(0, down(mark), getWidth(), down(mark)), axis));
    }
    if (mark != 0 && mark % 2 == 0) {
      number(mark, across(mark) + 3, down(0) + 14);
      if (mark > LOW && mark < HIGH) {
        number(mark, across(0) + 4, down(mark) - 3);
      }
    }
  }

  private void number(int mark, double left, double baseline) {
    getChildren()
        .add(styled(new Text(left, baseline, mark < 0 ? "−" + -mark : "" + mark), "tick-number"));
  }

  /// What is not defined leaves a gap, and what is out of sight is not followed for ever.
  private Path path(Matrix at, Matrix height) {
    Path path = new Path();
    boolean drawing = false;
    for (int i = 0; i < at.size(); i++) {
      double y = height.get(i);
      boolean inSight = y > 2 * LOW - HIGH && y < 2 * HIGH - LOW;
      if (inSight) {
        double px = across(at.get(i));
        path.getElements().add(drawing ? new LineTo(px, down(y)) : new MoveTo(px, down(y)));
      }
      drawing = inSight;
    }
    return path;
  }

  private void mark(Activation.Curve here) {
    double y = here.value().get(0);
    double slope = here.slope().get(0);
    getChildren().add(styled(new Line(across(x), 0, across(x), getHeight()), "here"));
    if (Double.isFinite(y) && Double.isFinite(slope)) {
      getChildren()
          .add(
              styled(
                  new Line(
                      across(x - HALF_TANGENT),
                      down(y - slope * HALF_TANGENT),
                      across(x + HALF_TANGENT),
                      down(y + slope * HALF_TANGENT)),
                  "tangent"));
      getChildren().add(styled(new Circle(across(x), down(slope), 5), "slope-point"));
      getChildren().add(styled(new Circle(across(x), down(y), 5), "value-point"));
    }
  }

  private double across(double at) {
    return (at / REACH + 1) / 2 * getWidth();
  }

  private double down(double height) {
    return (HIGH - height) / (HIGH - LOW) * getHeight();
  }

  private static <N extends Node> N styled(N node, String... classes) {
    node.getStyleClass().addAll(classes);
    node.setMouseTransparent(true);
    return node;
  }
}
