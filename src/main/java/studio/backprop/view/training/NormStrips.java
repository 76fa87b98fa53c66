package studio.backprop.view.training;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import studio.backprop.language.Texts;
import studio.backprop.session.training.Progress;
import studio.backprop.writing.style.Numbers;

/// The length of each parameter's gradient, step by step, as a strip a parameter: pale where it
/// vanishes, strong where it explodes.
final class NormStrips extends GridPane {
  private final Texts texts;

  NormStrips(Texts texts) {
    this.texts = texts;
    getStyleClass().add("norm-strips");
    ColumnConstraints strips = new ColumnConstraints();
    strips.setHgrow(Priority.ALWAYS);
    ColumnConstraints names = new ColumnConstraints();
    names.setMinWidth(Region.USE_PREF_SIZE);
    ColumnConstraints numbers = new ColumnConstraints();
    numbers.setMinWidth(Region.USE_PREF_SIZE);
    getColumnConstraints().setAll(names, strips, numbers);
  }

  /// @param numbers writes them
  /// @param names what a parameter of an id is called
  void show(Progress now, Numbers numbers, UnaryOperator<String> names) {
    Map<String, List<Double>> norms = now.measures().norms();
    if (getChildren().size() != 3 * norms.size()) {
      getChildren().clear();
      for (int row = 0; row < norms.size(); row++) {
        addRow(row, new Label(), new Strip(), new Label());
      }
    }
    int at = 0;
    for (Map.Entry<String, List<Double>> one : norms.entrySet()) {
      String name = names.apply(one.getKey());
      double norm = one.getValue().get(now.at());
      String number = numbers.text(norm);
      ((Label) getChildren().get(at++)).setText(name);
      ((Strip) getChildren().get(at++))
          .show(one.getValue(), now.at(), texts.get("training-norm", name, now.at(), number));
      ((Label) getChildren().get(at++)).setText(number);
    }
  }

  /// One parameter's strip.
  private static final class Strip extends Painting {
    /// By powers of ten: what is shorter vanishes, what is longer explodes.
    private static final double SHORT = -6;

    private static final double LONG = 2;

    private static final int MOST = 300;
    private static final int HIGH = 8;

    private final ImageView picture = new ImageView();
    private final Region mark = new Region();
    private final Tooltip tip = new Tooltip();
    private List<Double> norms = List.of();
    private int at;

    Strip() {
      getStyleClass().add("norm-strip");
      mark.getStyleClass().add("mark");
      setMinSize(0, 8);
      setPrefSize(200, 18);
      setMaxSize(Double.MAX_VALUE, 22);
      picture.setPreserveRatio(false);
      picture.setSmooth(false);
      getChildren().addAll(picture, mark);
      Tooltip.install(this, tip);
    }

    void show(List<Double> all, int step, String told) {
      norms = all;
      at = step;
      tip.setText(told);
      setAccessibleText(told);
      paint();
      requestLayout();
    }

    /// Each pixel is the longest of the steps under it.
    @Override
    void paint() {
      int width = Math.min(MOST, norms.size());
      if (width == 0) {
        return;
      }
      int[] pixels = new int[width];
      for (int x = 0; x < width; x++) {
        int from = (int) ((long) x * norms.size() / width);
        int to = (int) ((long) (x + 1) * norms.size() / width);
        double longest =
            norms.subList(from, to).stream()
                .mapToDouble(Double::doubleValue)
                .reduce(0, (one, other) -> Double.isNaN(other) ? other : Math.max(one, other));
        pixels[x] = argb(colour(longest));
      }
      picture.setImage(image(width, HIGH, tall(pixels)));
    }

    /// An image of a single row of pixels cannot be drawn higher.
    private static int[] tall(int[] row) {
      int[] rows = new int[HIGH * row.length];
      for (int y = 0; y < HIGH; y++) {
        System.arraycopy(row, 0, rows, y * row.length, row.length);
      }
      return rows;
    }

    private Color colour(double norm) {
      if (!Double.isFinite(norm) || norm > Math.pow(10, LONG)) {
        return colour(3);
      }
      double share = Math.clamp((Math.log10(norm) - SHORT) / (LONG - SHORT), 0, 1);
      return colour(1).interpolate(colour(2), share);
    }

    @Override
    protected void layoutChildren() {
      picture.setFitWidth(getWidth());
      picture.setFitHeight(getHeight());
      double share = norms.size() < 2 ? 0 : (at + 0.5) / norms.size();
      mark.resizeRelocate(snapPositionX(share * getWidth()) - 1, 0, 2, getHeight());
    }
  }
}
