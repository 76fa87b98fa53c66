package studio.backprop.lesson;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studio.backprop.notation.Parser;
import studio.backprop.notation.Reading;
import studio.backprop.notation.Syntax;
import studio.backprop.scenario.edit.NumberEntry;
import studio.backprop.shape.Dims;
import studio.backprop.shape.Shape;

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

  /// The answer; where the text is none, says why not and gives none.
  public Optional<Answer> read(AnswerKey key, String text, Consumer<Answer.Unreadable> fault) {
    return Optional.ofNullable(
        switch (key) {
          case AnswerKey.OfShape _ -> shape(text.strip(), fault);
          case AnswerKey.OfNumber _ -> number(text, fault);
          case AnswerKey.OfProduct _ -> formula(text, fault);
          case AnswerKey.OfAxis _ -> axis(text, fault);
          case AnswerKey.OfChoice choice -> choice(choice, text.strip(), fault);
        });
  }

  private @Nullable Answer shape(String text, Consumer<Answer.Unreadable> fault) {
    var inside = BRACKETS.matcher(text);
    String bare = CROSS.matcher(inside.matches() ? inside.group(1) : text).replaceAll("×");
    Optional<Shape> shape = Optional.empty();
    for (int at = 0; at < bare.length() && shape.isEmpty(); at++) {
      if ("×xX,".indexOf(bare.charAt(at)) >= 0) {
        shape = sides(bare.substring(0, at), bare.substring(at + 1));
      }
    }
    if (shape.isEmpty()) {
      fault.accept(new Answer.Unreadable.NoShape(text, String.join(", ", dims.sizes().keySet())));
      return null;
    }
    return new Answer.OfShape(shape.get());
  }

  private Optional<Shape> sides(String rows, String columns) {
    String high = size(rows);
    String wide = size(columns);
    return dims.faultOf(high).isEmpty() && dims.faultOf(wide).isEmpty()
        ? Optional.of(new Shape(dims.size(high), dims.size(wide)))
        : Optional.empty();
  }

  private static String size(String text) {
    String stripped = text.strip().replace('·', '*');
    var inside = BRACKETS.matcher(stripped);
    return inside.matches() ? inside.group(1) : stripped;
  }

  private static @Nullable Answer number(String text, Consumer<Answer.Unreadable> fault) {
    Optional<Double> special = special(text.strip());
    if (special.isPresent()) {
      return new Answer.OfNumber(special.get(), Optional.empty());
    }
    return switch (NumberEntry.parse(text)) {
      case NumberEntry.Accepted(double value, Optional<BigDecimal> written) ->
          new Answer.OfNumber(value, written);
      case NumberEntry.Refused _ -> {
        fault.accept(new Answer.Unreadable.NoNumber(text));
        yield null;
      }
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

  private static @Nullable Answer formula(String text, Consumer<Answer.Unreadable> fault) {
    return switch (Parser.parse(text)) {
      case Reading.Whole<Syntax>(Syntax syntax) -> new Answer.OfProduct(syntax, text.strip());
      case Reading.Faulty<Syntax>(var why) -> {
        fault.accept(new Answer.Unreadable.NoFormula(why));
        yield null;
      }
    };
  }

  private static @Nullable Answer axis(String text, Consumer<Answer.Unreadable> fault) {
    var axis = AxisText.read(text);
    if (axis.isEmpty()) {
      fault.accept(new Answer.Unreadable.NoAxis(text));
      return null;
    }
    return new Answer.OfAxis(axis.get());
  }

  private static @Nullable Answer choice(
      AnswerKey.OfChoice key, String text, Consumer<Answer.Unreadable> fault) {
    int count = key.question().choices().size();
    if (!DIGITS.matcher(text).matches() || Integer.parseInt(text) >= count) {
      fault.accept(new Answer.Unreadable.NoChoice(text, count));
      return null;
    }
    return new Answer.OfChoice(Integer.parseInt(text));
  }
}
