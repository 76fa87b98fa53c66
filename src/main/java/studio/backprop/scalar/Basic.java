package studio.backprop.scalar;

import java.util.function.IntToDoubleFunction;

/// The functions that every definition ends in.
public enum Basic implements Function {
  EXP("exp"),
  LOG("log"),
  SQRT("sqrt", "√"),
  ABS("abs"),
  SIGN("sign"),
  MAX("max"),
  MIN("min"),
  /// 1 where its argument is above 0, else 0.
  STEP("step", "1₊"),
  /// 1 where the first number is the largest of all and no other that is as large comes before it,
  /// else 0. The first stands in its own place among the others.
  IS_LARGEST("is-largest", "wins");

  private final String label;
  private final String plain;

  Basic(String name) {
    this(name, name);
  }

  Basic(String name, String plain) {
    this.label = name;
    this.plain = plain;
  }

  @Override
  public Sign sign() {
    return new Sign.Symbol(label, plain);
  }

  @Override
  public double at(double... numbers) {
    double x = numbers[0];
    return switch (this) {
      case EXP -> Math.exp(x);
      case LOG -> Math.log(x);
      case SQRT -> Math.sqrt(x);
      case ABS -> Math.abs(x);
      case SIGN -> Math.signum(x);
      case STEP -> x > 0 ? 1 : 0;
      case MAX -> extreme(numbers, 1);
      case MIN -> extreme(numbers, -1);
      case IS_LARGEST -> isLargest(numbers);
    };
  }

  /// The first of the largest; what is not a number stays so.
  private static double extreme(double[] numbers, int direction) {
    double extreme = numbers[0];
    for (double number : numbers) {
      if (Double.isNaN(number) || direction * Double.compare(number, extreme) > 0) {
        extreme = number;
      }
      if (Double.isNaN(extreme)) {
        return Double.NaN;
      }
    }
    return extreme;
  }

  /// Which of several numbers is the largest, the first of equal ones: the one that [#IS_LARGEST]
  /// is 1 for.
  ///
  /// @return its position
  public static int winner(int count, IntToDoubleFunction numbers) {
    int winner = 0;
    for (int k = 1; k < count; k++) {
      if (numbers.applyAsDouble(k) > numbers.applyAsDouble(winner)) {
        winner = k;
      }
    }
    return winner;
  }

  private static double isLargest(double[] numbers) {
    return winner(numbers.length, k -> numbers[k]) == 0 ? 1 : 0;
  }
}
