package studio.backprop.scenario.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import studio.backprop.matrix.MatrixAssert;

/// What is to stand in some cells: numbers, one for all cells or one for each, or how it compares
/// with what stood there in the file, in the cell that is farthest from 0.
sealed interface Claim {
  /// How far a number may be off that is written to so many digits: half of the last one, and never
  /// more than a hundredth of the number.
  private static double tolerance(String number) {
    BigDecimal written = new BigDecimal(number);
    double half = written.ulp().doubleValue() / 2;
    return Math.max(1e-12, Math.min(half, Math.abs(written.doubleValue()) / 100)) * 1.000001;
  }

  static Claim of(String text) {
    return switch (text) {
      case "same", "larger", "smaller", "other" -> new Compared(text);
      default -> new Numbers(text);
    };
  }

  static double[] numbers(String text) {
    return Arrays.stream(text.split(" ", -1)).mapToDouble(Double::parseDouble).toArray();
  }

  /// Fails where it does not hold.
  ///
  /// @param now what stands there
  /// @param before what stood there in the file
  void hold(String line, double[] now, double[] before);

  /// Numbers, as far as they are written; `NaN` and `Infinity` among them.
  record Numbers(String text) implements Claim {
    @Override
    public void hold(String line, double[] now, double[] before) {
      String[] written = text.split(" ", -1);
      assertThat(written.length).as(line).isIn(1, now.length);
      for (int k = 0; k < now.length; k++) {
        String number = written[written.length == 1 ? 0 : k];
        double expected = Double.parseDouble(number);
        if (Double.isFinite(expected)) {
          assertThat(Math.abs(now[k] - expected))
              .as("%s: %s", line, now[k])
              .isLessThanOrEqualTo(tolerance(number));
        } else {
          assertThat(Double.compare(now[k], expected)).as("%s: %s", line, now[k]).isZero();
        }
      }
    }
  }

  /// `same`, but for rounding, `other` in any cell, `larger` or `smaller`.
  record Compared(String how) implements Claim {
    @Override
    public void hold(String line, double[] now, double[] before) {
      boolean same = isSame(now, before);
      boolean holds =
          switch (how) {
            case "same" -> same;
            case "other" -> !same;
            case "larger" -> !same && size(now) > size(before);
            default -> !same && size(now) < size(before);
          };
      assertThat(holds)
          .as("%s: %s, before %s", line, Arrays.toString(now), Arrays.toString(before))
          .isTrue();
    }

    private static boolean isSame(double[] now, double[] before) {
      for (int k = 0; k < now.length; k++) {
        if (!(MatrixAssert.error(now[k], before[k]) <= 1e-9)) {
          return false;
        }
      }
      return now.length == before.length;
    }

    private static double size(double... cells) {
      return DoubleStream.of(cells).map(Math::abs).max().orElse(0);
    }
  }
}
