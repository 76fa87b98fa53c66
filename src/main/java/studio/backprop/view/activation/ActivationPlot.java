package studio.backprop.view.activation;

import java.util.ArrayList;
import java.util.Comparator;
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
import studio.backprop.writing.style.Numbers;

/// f and f′ over one stretch of x, with the tangent at one place of it. Where several are drawn,
/// the first stands out, and each has a hue, dashes and a name of its own. The scale fits all of
/// them.
final class ActivationPlot extends Pane {
  static final double REACH = 6;
  private static final double LEAST_SPAN = 2.4;
  private static final double MARGIN = 0.06;
  private static final int SAMPLES = 601;
  private static final double HALF_TANGENT = 1.5;

  /// The height of a line of names.
  private static final double NAME = 14;

  private final Numbers numbers;
  private final List<Activation> drawn = new ArrayList<>();
  private double x;
  private double low = -1;
  private double high = 1;

  /// How many looks curves have; beyond them they begin again.
  static final int LOOKS = 6;

  /// @param onMove told which x is pointed at
  /// @param numbers writes those of the axes
  ActivationPlot(DoubleConsumer onMove, Numbers numbers) {
    this.numbers = numbers;
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
    List<Activation.Curve> curves = drawn.stream().map(one -> one.curve(places())).toList();
    fit(curves);
    for (int mark = (int) -REACH + 1; mark < REACH; mark++) {
      upright(mark);
    }
    level();
    for (int k = curves.size() - 1; k >= 0; k--) {
      Activation.Curve curve = curves.get(k);
      String rank = k == 0 ? "first" : "other";
      String look = look(k);
      getChildren().add(styled(path(curve.x(), curve.slope()), "slope-curve", rank, look));
      getChildren().add(styled(path(curve.x(), curve.value()), "value-curve", rank, look));
    }
    if (curves.size() > 1) {
      names(curves);
    }
    if (!drawn.isEmpty()) {
      mark(drawn.getFirst().at(x));
    }
  }

  static String look(int rank) {
    return "look-" + rank % LOOKS;
  }

  /// As much of the height as the curves take within the stretch, and no more than that is wide.
  private void fit(List<Activation.Curve> curves) {
    double least = 0;
    double most = 0;
    for (Activation.Curve curve : curves) {
      for (Matrix heights : List.of(curve.value(), curve.slope())) {
        for (int i = 0; i < heights.size(); i++) {
          double y = heights.get(i);
          if (Double.isFinite(y)) {
            least = Math.min(least, Math.max(y, -REACH));
            most = Math.max(most, Math.min(y, REACH));
          }
        }
      }
    }
    double lacking = Math.max(0, LEAST_SPAN - (most - least)) / 2;
    double margin = MARGIN * Math.max(LEAST_SPAN, most - least);
    low = least - lacking - margin;
    high = most + lacking + margin;
  }

  /// Each curve's name where it leaves the picture at the right, one below the other.
  private void names(List<Activation.Curve> curves) {
    List<Text> names = new ArrayList<>();
    for (int k = 0; k < curves.size(); k++) {
      Text name = styled(new Text(drawn.get(k).name()), "curve-name", look(k));
      getChildren().add(name);
      name.applyCss();
      Matrix heights = curves.get(k).value();
      int at = lastInSight(heights);
      name.setX(
          Math.min(across(curves.get(k).x().get(at)) - 4, getWidth() - 4)
              - name.getLayoutBounds().getWidth());
      name.setY(Math.max(NAME, down(heights.get(at)) - 5));
      names.add(name);
    }
    names.sort(Comparator.comparingDouble(Text::getY));
    for (int k = 1; k < names.size(); k++) {
      names.get(k).setY(Math.max(names.get(k).getY(), names.get(k - 1).getY() + NAME));
    }
    double beyond = names.getLast().getY() - (getHeight() - 4);
    for (int k = names.size() - 1; k >= 0 && beyond > 0; k--) {
      double most = k == names.size() - 1 ? getHeight() - 4 : names.get(k + 1).getY() - NAME;
      names.get(k).setY(Math.min(names.get(k).getY(), most));
    }
  }

  private int lastInSight(Matrix heights) {
    for (int i = heights.size() - 1; i > 0; i--) {
      double y = heights.get(i);
      if (y >= low && y <= high) {
        return i;
      }
    }
    return heights.size() - 1;
  }

  private static Matrix places() {
    return Matrix.generate(1, SAMPLES, (_, i) -> (2.0 * i / (SAMPLES - 1) - 1) * REACH);
  }

  private void upright(int mark) {
    getChildren()
        .add(
            styled(
                new Line(across(mark), 0, across(mark), getHeight()), mark == 0 ? "axis" : "grid"));
    if (mark != 0 && mark % 2 == 0) {
      number(mark, across(mark) + 3, down(0) + 14);
    }
  }

  /// A line every whole number, or every half where few of these are in sight.
  private void level() {
    double step = high - low < 4 ? 0.5 : 1;
    for (double mark = Math.ceil(low / step) * step; mark < high; mark += step) {
      getChildren()
          .add(
              styled(new Line(0, down(mark), getWidth(), down(mark)), mark == 0 ? "axis" : "grid"));
      boolean numbered = step < 1 || Math.rint(mark) % 2 == 0;
      if (mark != 0 && numbered) {
        number(mark, across(0) + 4, down(mark) - 3);
      }
    }
  }

  private void number(double mark, double left, double baseline) {
    getChildren().add(styled(new Text(left, baseline, numbers.exact(mark)), "tick-number"));
  }

  /// What is not defined leaves a gap, and what is out of sight is not followed for ever.
  private Path path(Matrix at, Matrix height) {
    Path path = new Path();
    boolean drawing = false;
    for (int i = 0; i < at.size(); i++) {
      double y = height.get(i);
      boolean inSight = y > 2 * low - high && y < 2 * high - low;
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
    return (high - height) / (high - low) * getHeight();
  }

  private static <N extends Node> N styled(N node, String... classes) {
    node.getStyleClass().addAll(classes);
    node.setMouseTransparent(true);
    return node;
  }
}
