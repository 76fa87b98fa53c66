package studio.backprop.telling;

import java.util.List;
import studio.backprop.language.Texts;
import studio.backprop.notation.Fault;
import studio.backprop.operation.Option;
import studio.backprop.operation.OptionFault;
import studio.backprop.shape.SizeFault;
import studio.backprop.writing.style.Numbers;
import studio.backprop.writing.style.Style;

/// What is wrong with an option's value.
record OptionPhrases(Texts texts) {

  /// A value as the file writes it, but for what stands before its decimals.
  String written(Object value) {
    return value instanceof Double number
        ? new Numbers(Style.MOST_DIGITS, texts.decimalMark()).typed(number)
        : Option.written(value);
  }

  String said(OptionFault fault) {
    return switch (fault) {
      case OptionFault.NoChoice(String option, Object value, List<Object> choices) ->
          texts.get(
              "no-choice",
              written(value),
              option,
              choices.stream()
                  .map(this::written)
                  .reduce((some, next) -> texts.get("either", some, next))
                  .orElse(""));
      case OptionFault.NoNumber(Object value) -> texts.get("no-number", written(value));
      case OptionFault.OutOfRange(double value, double from, double below) ->
          Double.isInfinite(below)
              ? texts.get("out-of-range-from", written(value), written(from))
              : texts.get("out-of-range", written(value), written(from), written(below));
      case OptionFault.NoText(Object value) -> texts.get("no-text", written(value));
      case OptionFault.Unread(Fault unread) -> new FaultPhrases(texts).line(unread);
      case OptionFault.NotWhole(Object value, int least, int largest) ->
          texts.get("not-whole", written(value), least, largest);
      case OptionFault.NoExtent(SizeFault size) -> new SizePhrases(texts).said(size);
    };
  }
}
