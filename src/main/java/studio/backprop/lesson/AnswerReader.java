package studio.backprop.lesson;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import studio.backprop.notation.Parser;
import studio.backprop.notation.Reading;
import studio.backprop.notation.Syntax;
import studio.backprop.scenario.edit.NumberEntry;
import studio.backprop.shape.Dims;
import studio.backprop.shape.Shape;
import studio.backprop.shape.WrittenSize;

/// Reads what a person answers, in the form that the question asks for.
public final class AnswerReader {
  private static final Pattern CROSS = Pattern.compile("[×✕✖]");
  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");
  private static final Pattern BRACKETS = Pattern.compile("[(\\[](.*)[)\\]]");

  private final Dims dims;

  /// @param dims the symbols that shapes are written in
  public AnswerReader(Dims dims) {
    this.dims = dims;
  }

  /// The answer, or why the reply is none.
  public AnswerRead read(AnswerKey key, Reply reply) {
    return switch (reply) {
      case Reply.Typed(String text) -> read(key, text);
      case Reply.Chosen(Answer answer) -> given(answer);
    };
  }

  /// The answer, or why the text is none.
  public AnswerRead read(AnswerKey key, String text) {
    return switch (key) {
      case AnswerKey.OfShape _ -> shape(text.strip());
      case AnswerKey.OfNumber _ -> number(text);
      case AnswerKey.OfProduct _ -> formula(text);
      case AnswerKey.OfAxis _ -> axis(text);
      case AnswerKey.OfChoice choice -> choice(choice, text.strip());
    };
  }

  private static AnswerRead given(Answer answer) {
    return new AnswerRead.Given(answer);
  }

  private static AnswerRead unreadable(Answer.Unreadable why) {
    return new AnswerRead.Unreadable(why);
  }

  private AnswerRead shape(String text) {
    var inside = BRACKETS.matcher(text);
    String bare = CROSS.matcher(inside.matches() ? inside.group(1) : text).replaceAll("×");
    Optional<Shape> shape = Optional.empty();
    for (int at = 0; at < bare.length() && shape.isEmpty(); at++) {
      if ("×xX,".indexOf(bare.charAt(at)) >= 0) {
        shape = sides(bare.substring(0, at), bare.substring(at + 1));
      }
    }
    return shape
        .map(found -> given(new Answer.OfShape(found)))
        .orElseGet(() ->
            unreadable(
                new Answer.Unreadable.NoShape(text, String.join(", ", dims.sizes().keySet()))));
  }

  private Optional<Shape> sides(String rows, String columns) {
    WrittenSize high = size(rows);
    WrittenSize wide = size(columns);
    return dims.faultOf(high).isEmpty() && dims.faultOf(wide).isEmpty()
        ? Optional.of(new Shape(dims.size(high), dims.size(wide)))
        : Optional.empty();
  }

  private static WrittenSize size(String text) {
    String stripped = text.strip().replace('·', '*');
    var inside = BRACKETS.matcher(stripped);
    return WrittenSize.of(inside.matches() ? inside.group(1) : stripped);
  }

  private static AnswerRead number(String text) {
    Optional<Double> special = special(text.strip());
    if (special.isPresent()) {
      return given(new Answer.OfNumber(special.get(), Optional.empty()));
    }
    return switch (NumberEntry.parse(text)) {
      case NumberEntry.Accepted(double value, Optional<BigDecimal> written) ->
          given(new Answer.OfNumber(value, written));
      case NumberEntry.Refused _ -> unreadable(new Answer.Unreadable.NoNumber(text));
    };
  }

  /// As numbers that are not finite are written everywhere.
  private static Optional<Double> special(String text) {
    for (double number :
        new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
      if (Double.toString(number).equals(text)) {
        return Optional.of(number);
      }
    }
    return Optional.empty();
  }

  private static AnswerRead formula(String text) {
    return switch (Parser.parse(text)) {
      case Reading.Whole<Syntax>(Syntax syntax) -> given(new Answer.OfProduct(syntax));
      case Reading.Faulty<Syntax>(var why) -> unreadable(new Answer.Unreadable.NoFormula(why));
    };
  }

  private static AnswerRead axis(String text) {
    return AxisText.read(text)
        .map(axis -> given(new Answer.OfAxis(axis)))
        .orElseGet(() -> unreadable(new Answer.Unreadable.NoAxis(text)));
  }

  private static AnswerRead choice(AnswerKey.OfChoice key, String text) {
    int count = key.question().choices().size();
    return DIGITS.matcher(text).matches() && Integer.parseInt(text) < count
        ? given(new Answer.OfChoice(Integer.parseInt(text)))
        : unreadable(new Answer.Unreadable.NoChoice(text, count));
  }
}
