package studio.backprop.view.text;

import java.util.function.DoubleUnaryOperator;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import studio.backprop.writing.style.Numbers;

/// What an axis says at its ticks: numbers as the reader's language writes them.
public final class Ticks extends StringConverter<Number> {
  private final Numbers numbers;
  private final DoubleUnaryOperator said;

  private Ticks(Numbers numbers, DoubleUnaryOperator said) {
    this.numbers = numbers;
    this.said = said;
  }

  /// The number of the tick.
  public static Ticks plain(Numbers numbers) {
    return new Ticks(numbers, tick -> tick);
  }

  /// On an axis of powers of ten the number itself: `0.01` at -2 and `1e−12` at -12.
  public static Ticks powersOfTen(Numbers numbers) {
    return new Ticks(numbers, power -> Math.pow(10, power));
  }

  @Override
  public String toString(@Nullable Number tick) {
    return tick == null ? "" : numbers.brief(said.applyAsDouble(tick.doubleValue()));
  }

  @Override
  public @Nullable Number fromString(@Nullable String text) {
    throw new UnsupportedOperationException("nobody types a tick");
  }
}
