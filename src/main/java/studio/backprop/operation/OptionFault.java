package studio.backprop.operation;

import java.util.List;
import studio.backprop.notation.Fault;
import studio.backprop.shape.SizeFault;

/// What is wrong with an option's value, as a value.
public sealed interface OptionFault {

  /// It is none of the words that the option has.
  record NoChoice(String option, OptionValue value, List<OptionValue> choices)
      implements OptionFault {
    public NoChoice {
      choices = List.copyOf(choices);
    }
  }

  /// It is no number.
  record NoNumber(OptionValue value) implements OptionFault {}

  /// It is less than `from`, or not less than `below`.
  record OutOfRange(double value, double from, double below) implements OptionFault {}

  /// It is no whole number from `least` to `largest`.
  record NotWhole(OptionValue value, int least, int largest) implements OptionFault {}

  /// It is no text.
  record NoText(OptionValue value) implements OptionFault {}

  /// It is no expression.
  record Unread(Fault fault) implements OptionFault {}

  /// It is no number of rows or columns.
  record NoExtent(SizeFault fault) implements OptionFault {}
}
