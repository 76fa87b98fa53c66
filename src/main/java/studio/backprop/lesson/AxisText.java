package studio.backprop.lesson;

import java.util.Optional;
import studio.backprop.shape.Axes;

/// How axes are written: `0` down the rows, `1` along each row, `all`.
final class AxisText {
  private static final String ALL = "all";

  private AxisText() {}

  static String of(Axes axis) {
    return switch (axis) {
      case ROWS -> "0";
      case COLUMNS -> "1";
      case ALL -> ALL;
    };
  }

  static Optional<Axes> read(String text) {
    for (Axes axis : Axes.values()) {
      if (of(axis).equalsIgnoreCase(text.strip())) {
        return Optional.of(axis);
      }
    }
    return Optional.empty();
  }
}
