package studio.backprop.view.text;

import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import studio.backprop.writing.style.Numbers;

/// What an axis of numbers says at a tick, however large they are: `0.5`, and `2e250` in place of
/// 250 noughts.
public final class Figures extends StringConverter<Number> {
  @Override
  public String toString(@Nullable Number number) {
    return number == null ? "" : Numbers.figures(number.doubleValue()).replace('-', '−');
  }

  @Override
  public @Nullable Number fromString(@Nullable String text) {
    return text == null ? null : Double.valueOf(text.replace('−', '-'));
  }
}
