package studio.backprop.view.graph.hand;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// How a number changes while the mouse is dragged over its cell.
///
/// @param start the number at first
/// @param decimals the decimals of one step; negative for tens and more
record Scrub(double start, int decimals) {
  /// So many pixels make one step.
  private static final double PIXELS = 4;

  /// A step is a tenth of the magnitude of the number, but at least a hundredth: a drag across a
  /// hand's width doubles it. Word indices go one by one.
  static Scrub from(double start, boolean whole) {
    if (whole) {
      return new Scrub(start, 0);
    }
    double size = Math.abs(start);
    int magnitude = size < 0.1 ? -1 : (int) Math.floor(Math.log10(size));
    return new Scrub(start, 1 - magnitude);
  }

  /// The number after a drag to the right by so many pixels, on a round multiple of the step.
  ///
  /// @param fine whether to take steps of a tenth
  double at(double pixels, boolean fine) {
    int places = fine && decimals > 0 ? decimals + 1 : decimals;
    double moved = Math.round(pixels / PIXELS) * Math.pow(10, -places);
    if (moved == 0) {
      return start;
    }
    return BigDecimal.valueOf(start + moved).setScale(places, RoundingMode.HALF_EVEN).doubleValue();
  }
}
