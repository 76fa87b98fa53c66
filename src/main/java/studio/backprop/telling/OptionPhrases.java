package studio.backprop.telling;

import java.util.List;
import studio.backprop.language.Texts;
import studio.backprop.notation.Fault;
import studio.backprop.operation.OptionFault;
import studio.backprop.operation.OptionValue;
import studio.backprop.shape.SizeFault;
import studio.backprop.writing.style.Numbers;
import studio.backprop.writing.style.Style;

/// What is wrong with an option's value.
record OptionPhrases(Texts texts) {

  /// A value as the file writes it, but for what stands before its decimals.
  String written(OptionValue value) {
    return value.asNumber().map(this::written).orElseGet(value::written);
  }

  String written(double number) {
    return new Numbers(Style.MOST_DIGITS, texts.decimalMark()).typed(number);
  }

  String said(OptionFault fault) {
    return switch (fault) {
      case OptionFault.NoChoice(String option, OptionValue value, List<OptionValue> choices) ->
          texts.get(
              "no-choice",
              written(value),
              option,
              choices.stream()
                  .map(choice -> written(choice))
                  .reduce((some, next) -> texts.get("either", some, next))
                  .orElse(""));
      case OptionFault.NoNumber(OptionValue value) -> texts.get("no-number", written(value));
      case OptionFault.OutOfRange(double value, double from, double below) ->
          Double.isInfinite(below)
              ? texts.get("out-of-range-from", written(value), written(from))
              : texts.get("out-of-range", written(value), written(from), written(below));
      case OptionFault.NoText(OptionValue value) -> texts.get("no-text", written(value));
      case OptionFault.Unread(Fault unread) -> new FaultPhrases(texts).line(unread);
      case OptionFault.NotWhole(OptionValue value, int least, int largest) ->
          texts.get("not-whole", written(value), least, largest);
      case OptionFault.NoExtent(SizeFault size) -> new SizePhrases(texts).said(size);
    };
  }
}
