package studio.backprop.view.text;

import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import studio.backprop.writing.style.Numbers;

/// What an axis of powers of ten says at a tick: the number itself, `0.01` at -2 and `1e-12` at
/// -12.
public final class PowersOfTen extends StringConverter<Number> {
  @Override
  public String toString(@Nullable Number power) {
    return power == null ? "" : Numbers.figures(Math.pow(10, power.doubleValue()));
  }

  @Override
  public @Nullable Number fromString(@Nullable String text) {
    return text == null ? null : Math.log10(Double.parseDouble(text));
  }
}
