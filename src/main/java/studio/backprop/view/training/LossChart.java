package studio.backprop.view.training;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import studio.backprop.language.Texts;
import studio.backprop.writing.style.Numbers;

/// Losses step by step, linear or by their powers of ten, with those of earlier runs under them.
final class LossChart extends LineChart<Number, Number> {
  /// More points would be drawn one over the other.
  private static final int MOST = 300;

  private boolean logarithmic;
  private List<Double> now = List.of();
  private List<List<Double>> earlier = List.of();

  LossChart(Texts texts) {
    super(axis(texts.get("training-steps-axis")), axis(texts.get("training-loss")));
    getStyleClass().add("loss-chart");
    setAnimated(false);
    setCreateSymbols(false);
    setLegendVisible(false);
    setAccessibleText(texts.get("training-curve"));
    setMinSize(0, 0);
  }

  private static NumberAxis axis(String name) {
    NumberAxis axis = new NumberAxis();
    axis.setForceZeroInRange(false);
    axis.setAnimated(false);
    axis.setLabel(name);
    return axis;
  }

  void show(List<Double> losses, List<List<Double>> before) {
    boolean others = !before.equals(earlier);
    now = losses;
    earlier = before;
    if (others || getData().size() != before.size() + 1) {
      draw();
    } else {
      getData().getLast().getData().setAll(points(now));
    }
  }

  void setLogarithmic(boolean wanted) {
    logarithmic = wanted;
    NumberAxis axis = (NumberAxis) getYAxis();
    axis.setTickLabelFormatter(wanted ? new Powers() : null);
    draw();
  }

  private void draw() {
    List<XYChart.Series<Number, Number>> all = new ArrayList<>();
    for (List<Double> losses : earlier) {
      all.add(series(losses));
    }
    all.add(series(now));
    getData().setAll(all);
    for (int k = 0; k < earlier.size(); k++) {
      all.get(k).getNode().getStyleClass().add("earlier");
    }
    all.getLast().getNode().getStyleClass().add("present");
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

  private static final class Powers extends StringConverter<Number> {
    @Override
    public String toString(@Nullable Number power) {
      return power == null ? "" : Numbers.figures(Math.pow(10, power.doubleValue()));
    }

    @Override
    public @Nullable Number fromString(@Nullable String text) {
      return text == null ? null : Math.log10(Double.parseDouble(text));
    }
  }
}
