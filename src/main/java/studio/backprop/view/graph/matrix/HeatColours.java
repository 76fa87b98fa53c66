package studio.backprop.view.graph.matrix;

import javafx.scene.paint.Color;

/// From numbers to colours, as ARGB: looked up, as there are many cells and few colours that eyes
/// tell apart.
final class HeatColours {
  /// Steps on each side of zero.
  private static final int STEPS = 2_048;

  private final Color negative;
  private final Color zero;
  private final Color positive;
  private final double stepsEach;
  private final int none;
  private final int notFinite;

  /// Of each step, once it is asked for; 0 until then.
  private final int[] known = new int[2 * (STEPS + 1)];

  HeatColours(Tint tint, Color negative, Color zero, Color positive, Color notFinite) {
    this.negative = negative;
    this.zero = zero;
    this.positive = positive;
    this.stepsEach = STEPS / tint.largest();
    this.none = argb(zero);
    this.notFinite = argb(notFinite);
  }

  int of(double value) {
    double size = Math.abs(value);
    if (size == 0) {
      return none;
    }
    if (!Double.isFinite(size)) {
      return notFinite;
    }
    int step = (int) Math.min(STEPS, size * stepsEach + 0.5);
    int at = value < 0 ? step : STEPS + 1 + step;
    if (known[at] == 0) {
      Color end = value < 0 ? negative : positive;
      known[at] = argb(zero.interpolate(end, new Tint(STEPS).strength(Math.max(0.5, step))));
    }
    return known[at];
  }

  private static int argb(Color colour) {
    int red = (int) Math.round(255 * colour.getRed());
    int green = (int) Math.round(255 * colour.getGreen());
    int blue = (int) Math.round(255 * colour.getBlue());
    return 0xff000000 | red << 16 | green << 8 | blue;
  }
}
