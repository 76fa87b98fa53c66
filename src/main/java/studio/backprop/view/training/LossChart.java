package studio.backprop.view.training;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.chart.Axis;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import studio.backprop.language.Texts;
import studio.backprop.view.text.Ticks;
import studio.backprop.writing.style.Numbers;

/// Losses step by step, linear or by their powers of ten, with those of examples that are held out
/// beside them, and those of earlier runs under them.
final class LossChart extends LineChart<Number, Number> {
  /// More points would be drawn one over the other.
  private static final int MOST = 300;

  private static final int MOST_UNITS = 6;

  private final Numbers numbers;
  private boolean logarithmic;
  private List<Double> now = List.of();
  private List<Double> held = List.of();
  private List<List<Double>> earlier = List.of();

  LossChart(Texts texts) {
    super(new NumberAxis(0, 1, 1), axis());
    numbers = new Numbers(2, texts.decimalMark());
    setLogarithmic(false);
    getXAxis().setAnimated(false);
    getStyleClass().add("loss-chart");
    setAnimated(false);
    setCreateSymbols(false);
    setLegendVisible(false);
    setHorizontalZeroLineVisible(false);
    setAccessibleText(texts.get("training-curve"));
    setMinSize(0, 0);
  }

  private static NumberAxis axis() {
    NumberAxis axis = new NumberAxis();
    axis.setForceZeroInRange(false);
    axis.setAnimated(false);
    return axis;
  }

  /// @param heldOut of the examples that are held out; none where none are
  void show(List<Double> losses, List<Double> heldOut, List<List<Double>> before) {
    boolean others = !before.equals(earlier);
    now = losses;
    held = heldOut;
    earlier = before;
    if (others || getData().size() != before.size() + 2) {
      draw();
    } else {
      getData().get(before.size()).getData().setAll(points(held));
      getData().getLast().getData().setAll(points(now));
    }
    scale();
  }

  void setLogarithmic(boolean wanted) {
    logarithmic = wanted;
    NumberAxis axis = (NumberAxis) getYAxis();
    axis.setTickLabelFormatter(wanted ? Ticks.powersOfTen(numbers) : Ticks.plain(numbers));
    draw();
  }

  private void draw() {
    List<XYChart.Series<Number, Number>> all = new ArrayList<>();
    for (List<Double> losses : earlier) {
      all.add(series(losses));
    }
    all.add(series(held));
    all.add(series(now));
    getData().setAll(all);
    for (int k = 0; k < earlier.size(); k++) {
      all.get(k).getNode().getStyleClass().add("earlier");
    }
    all.get(earlier.size()).getNode().getStyleClass().add("held-out");
    all.getLast().getNode().getStyleClass().add("present");
    scale();
  }

  /// Before there is a curve its axes have no numbers: those of the toolkit would be made up.
  private void scale() {
    boolean drawn = getData().stream().anyMatch(one -> !one.getData().isEmpty());
    for (Axis<Number> axis : List.of(getXAxis(), getYAxis())) {
      axis.setTickLabelsVisible(drawn);
      axis.setTickMarkVisible(drawn);
      ((NumberAxis) axis).setMinorTickVisible(drawn && axis.equals(getYAxis()));
    }
    int last = steps();
    NumberAxis along = (NumberAxis) getXAxis();
    along.setUpperBound(last);
    along.setTickUnit(unit(last));
  }

  /// How far the longest curve goes; the axis ends there, and not where the toolkit likes it.
  private int steps() {
    return Stream.concat(Stream.of(now, held), earlier.stream())
        .mapToInt(losses -> losses.size() - 1)
        .reduce(1, Math::max);
  }

  /// 1, 2 or 5 times a power of ten, so that there are few enough.
  private static double unit(int last) {
    int power = 1;
    while (true) {
      for (int unit : new int[] {power, 2 * power, 5 * power}) {
        if (last <= MOST_UNITS * unit) {
          return unit;
        }
      }
      power *= 10;
    }
  }

  private XYChart.Series<Number, Number> series(List<Double> losses) {
    XYChart.Series<Number, Number> series = new XYChart.Series<>();
    series.getData().setAll(points(losses));
    return series;
  }

  /// Evenly spread over the steps, the last among them; what cannot be drawn is left out.
  private List<XYChart.Data<Number, Number>> points(List<Double> losses) {
    List<XYChart.Data<Number, Number>> points = new ArrayList<>();
    int each = Math.max(1, losses.size() / MOST);
    for (int step = 0; step < losses.size(); step++) {
      double loss = losses.get(step);
      double height = logarithmic ? Math.log10(loss) : loss;
      boolean drawn = step % each == 0 || step == losses.size() - 1;
      if (drawn && Double.isFinite(height)) {
        points.add(new XYChart.Data<>(step, height));
      }
    }
    return points;
  }
}
