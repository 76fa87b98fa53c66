package studio.backprop.telling;

import java.util.List;
import studio.backprop.language.Texts;
import studio.backprop.notation.Fault;
import studio.backprop.operation.Option;
import studio.backprop.operation.OptionFault;
import studio.backprop.shape.SizeFault;

/// What is wrong with an option's value.
record OptionPhrases(Texts texts) {

  String said(OptionFault fault) {
    return switch (fault) {
      case OptionFault.NoChoice(String option, Object value, List<Object> choices) ->
          texts.get(
              "no-choice",
              Option.written(value),
              option,
              choices.stream()
                  .map(Option::written)
                  .reduce((some, next) -> texts.get("either", some, next))
                  .orElse(""));
      case OptionFault.NoNumber(Object value) -> texts.get("no-number", Option.written(value));
      case OptionFault.OutOfRange(double value, double from, double below) ->
          Double.isInfinite(below)
              ? texts.get("out-of-range-from", Option.written(value), Option.written(from))
              : texts.get(
                  "out-of-range",
                  Option.written(value),
                  Option.written(from),
                  Option.written(below));
      case OptionFault.NoText(Object value) -> texts.get("no-text", Option.written(value));
      case OptionFault.Unread(Fault unread) -> new FaultPhrases(texts).line(unread);
      case OptionFault.NotWhole(Object value, int least, int largest) ->
          texts.get("not-whole", Option.written(value), least, largest);
      case OptionFault.NoExtent(SizeFault size) -> new SizePhrases(texts).said(size);
    };
  }
}
