package studio.backprop.lesson;

import java.util.Optional;
import studio.backprop.expression.SumAlong.Axis;

/// How axes are written: `0` down the rows, `1` along each row, `all`.
final class AxisText {
  private static final String ALL = "all";

  private AxisText() {}

  static String of(Axis axis) {
    return switch (axis) {
      case ROWS -> "0";
      case COLUMNS -> "1";
      case ALL -> ALL;
    };
  }

  static Optional<Axis> read(String text) {
    for (Axis axis : Axis.values()) {
      if (of(axis).equalsIgnoreCase(text.strip())) {
        return Optional.of(axis);
      }
    }
    return Optional.empty();
  }
}
