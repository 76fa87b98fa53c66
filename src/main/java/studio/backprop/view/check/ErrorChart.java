package studio.backprop.view.check;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import studio.backprop.graph.CellName;
import studio.backprop.language.Texts;
import studio.backprop.session.Session;
import studio.backprop.trace.ErrorCurve.Point;
import studio.backprop.view.text.Ticks;
import studio.backprop.writing.Names;
import studio.backprop.writing.style.Numbers;

/// The error of the difference over its step size ε, both by powers of ten, and under it what comes
/// of nudging the cell by the ε that is looked at.
final class ErrorChart extends VBox {
  /// Errors of nothing at all, so that they can be drawn.
  private static final double LEAST = 1e-17;

  private static final int LEAST_POWERS = 4;

  private final Session session;
  private final Texts texts;
  private final Numbers numbers;
  private final Ticks ticks;
  private final LineChart<Number, Number> chart;
  private final XYChart.Series<Number, Number> errors = new XYChart.Series<>();
  private final XYChart.Series<Number, Number> here = new XYChart.Series<>();
  private final NumberAxis heights;
  private final Slider slider = new Slider(-12, -1, -4);
  private final Label says = new Label();
  private final NudgePane nudge;
  private List<Point> points = List.of();
  private double loss;
  private @Nullable CellName cell;

  ErrorChart(Session session, Texts texts) {
    this.session = session;
    this.texts = texts;
    this.numbers = new Numbers(2, texts.decimalMark());
    this.nudge = new NudgePane(texts);
    NumberAxis steps = new NumberAxis(texts.get("check-epsilon-axis"), -12, -1, 2);
    heights = new NumberAxis(texts.get("check-error-axis"), -16, 0, 4);
    ticks = Ticks.powersOfTen(numbers);
    steps.setTickLabelFormatter(ticks);
    heights.setTickLabelFormatter(ticks);
    steps.setMinorTickVisible(false);
    heights.setMinorTickVisible(false);
    chart = new LineChart<>(steps, heights);
    chart.getStyleClass().add("error-chart");
    chart.setAnimated(false);
    chart.setLegendVisible(false);
    chart.setHorizontalZeroLineVisible(false);
    chart.setMinSize(0, 0);
    chart.setAccessibleText(texts.get("check-curve"));
    chart.getData().setAll(List.of(errors, here));
    slider.setAccessibleText(texts.get("check-slider"));
    slider.setMajorTickUnit(1);
    slider.setBlockIncrement(0.5);
    slider.valueProperty().subscribe(_ -> tell());
    says.getStyleClass().add("check-says");
    says.setMinWidth(USE_PREF_SIZE);
    HBox.setHgrow(slider, Priority.ALWAYS);
    HBox step = new HBox(says, slider);
    step.setAlignment(Pos.CENTER_LEFT);
    step.getStyleClass().add("check-step");
    VBox.setVgrow(chart, Priority.ALWAYS);
    getChildren().addAll(chart, step, nudge);
  }

  void clear() {
    cell = null;
    points = List.of();
    draw();
  }

  /// Draws the curve of a gradient's cell.
  void show(CellName of) {
    cell = of;
    session
        .errands()
        .curve(
            of,
            curve -> {
              points = curve.points();
              loss = curve.here();
              draw();
            });
  }

  private void draw() {
    List<XYChart.Data<Number, Number>> drawn = new ArrayList<>();
    for (Point point : points) {
      if (Double.isFinite(point.check().error())) {
        drawn.add(new XYChart.Data<>(Math.log10(point.epsilon()), height(point.check().error())));
      }
    }
    errors.getData().setAll(drawn);
    drawn.forEach(this::tell);
    range(drawn);
    tell();
  }

  /// Whole powers of ten, at least a few of them.
  private void range(List<XYChart.Data<Number, Number>> drawn) {
    var all = drawn.stream().mapToDouble(one -> one.getYValue().doubleValue()).summaryStatistics();
    if (all.getCount() > 0) {
      double upper = Math.ceil(all.getMax()) + 1;
      double lower = Math.min(Math.floor(all.getMin()), upper - LEAST_POWERS);
      heights.setUpperBound(upper);
      heights.setLowerBound(lower);
      heights.setTickUnit(Math.max(1, Math.ceil((upper - lower) / LEAST_POWERS)));
    }
  }

  /// Both numbers of a point, for whoever hears it: the toolkit would say their powers.
  private void tell(XYChart.Data<Number, Number> point) {
    point.getNode().accessibleTextProperty().unbind();
    point
        .getNode()
        .setAccessibleText(
            texts.get(
                "check-point",
                ticks.toString(point.getXValue()),
                ticks.toString(point.getYValue())));
  }

  private static double height(double error) {
    return Math.log10(Math.max(LEAST, error));
  }

  private void tell() {
    CellName of = cell;
    if (points.isEmpty() || of == null) {
      here.getData().clear();
      says.setText("");
      nudge.clear();
      return;
    }
    double wanted = slider.getValue();
    Point nearest = points.getFirst();
    for (Point point : points) {
      if (Math.abs(Math.log10(point.epsilon()) - wanted)
          < Math.abs(Math.log10(nearest.epsilon()) - wanted)) {
        nearest = point;
      }
    }
    double error = nearest.check().error();
    XYChart.Data<Number, Number> point =
        new XYChart.Data<>(Math.log10(nearest.epsilon()), height(error));
    here.getData().setAll(List.of(point));
    tell(point);
    says.setText(
        texts.get("nudge-by", of.node(), of.row(), of.column(), numbers.text(nearest.epsilon())));
    nudge.show(Names.ofLabels(session.shown().graph()).objective().plain(), loss, nearest);
    slider.setAccessibleText(
        texts.get(
            "check-at",
            of,
            numbers.brief(nearest.check().gradient()),
            numbers.text(nearest.epsilon()),
            numbers.brief(nearest.check().difference()),
            numbers.brief(error)));
  }
}
