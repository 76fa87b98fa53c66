package studio.backprop.operation;

import java.util.Optional;
import studio.backprop.scalar.Digits;

/// What an option is set to, as files and programs write it: a number or a text.
public sealed interface OptionValue {
  static OptionValue of(double number) {
    return new OfNumber(number);
  }

  static OptionValue of(String text) {
    return new OfText(text);
  }

  /// As a person types it: `0.5`, `mean`.
  String typed();

  /// As a file has it: `0.5`, `"mean"`.
  String written();

  /// The number; empty where it is a text.
  default Optional<Double> asNumber() {
    return this instanceof OfNumber(double number) ? Optional.of(number) : Optional.empty();
  }

  record OfNumber(double number) implements OptionValue {
    @Override
    public String typed() {
      return Digits.of(number);
    }

    @Override
    public String written() {
      return typed();
    }
  }

  record OfText(String text) implements OptionValue {
    @Override
    public String typed() {
      return text;
    }

    @Override
    public String written() {
      return "\"" + text + "\"";
    }
  }
}
