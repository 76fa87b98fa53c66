package studio.backprop.shape;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The extent of one axis as files, programs and people write it: a positive whole number, a symbol
/// of [Dims], or a product of these such as `c*d`.
///
/// It is read once. What stands in the place of a factor and is none is kept as it stands, so that
/// [Dims#faultOf] can say so. Two are equal where they are written alike.
public final class WrittenSize {
  private static final String TIMES = "*";
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");
  private static final Pattern SYMBOL = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

  private final String text;
  private final List<Factor> factors;

  private WrittenSize(String text, List<Factor> factors) {
    this.text = text;
    this.factors = factors;
  }

  /// One factor of it.
  public sealed interface Factor {
    /// As it stands, without the spaces around it.
    String text();
  }

  /// A positive whole number of at most nine digits.
  public record Literal(int value) implements Factor {
    @Override
    public String text() {
      return Integer.toString(value);
    }
  }

  /// What may be a symbol, be it one of those that there are or not.
  public record Symbol(String name) implements Factor {
    @Override
    public String text() {
      return name;
    }
  }

  /// Neither a number nor a symbol.
  public record Unread(String text) implements Factor {}

  /// Reads a size. Spaces around its factors do not count.
  public static WrittenSize of(String text) {
    Map<String, Factor> known = new HashMap<>();
    return new WrittenSize(
        text,
        Stream.of(text.split("\\*", -1))
            .map(part -> known.computeIfAbsent(part.strip(), WrittenSize::factor))
            .toList());
  }

  /// A number.
  public static WrittenSize of(long size) {
    return of(Long.toString(size));
  }

  /// A size in its symbols; a sum, which cannot be written, as its number.
  public static WrittenSize of(Size size) {
    return joined(
        size.factors().stream()
            .map(factor ->
                factor instanceof Size.Symbol(String name, _) ? name : "" + factor.value())
            .map(WrittenSize::factor)
            .toList());
  }

  private static Factor factor(String text) {
    return NUMBER.matcher(text).matches()
        ? new Literal(Integer.parseInt(text))
        : SYMBOL.matcher(text).matches() ? new Symbol(text) : new Unread(text);
  }

  private static WrittenSize joined(List<Factor> factors) {
    return new WrittenSize(
        factors.stream().map(Factor::text).collect(Collectors.joining(TIMES)), factors);
  }

  /// Whether it is what may be a symbol, and nothing else.
  public boolean isSymbol() {
    return factors.size() == 1 && factors.getFirst() instanceof Symbol;
  }

  /// What is multiplied, outermost first; one where it is no product.
  public List<Factor> factors() {
    return factors;
  }

  /// Whether it is a number alone.
  public boolean isNumber() {
    return factors.size() == 1 && factors.getFirst() instanceof Literal;
  }

  /// Whether it stands there as it is written of its factors: of numbers and symbols alone, with no
  /// space between them.
  public boolean isPlain() {
    return factors.stream().noneMatch(Unread.class::isInstance) && equals(joined(factors));
  }

  /// The same as if no space stood in it.
  public WrittenSize spaceless() {
    return text.indexOf(' ') < 0 ? this : of(text.replace(" ", ""));
  }

  /// The product of the two, one written behind the other.
  public WrittenSize times(WrittenSize other) {
    return new WrittenSize(
        text + TIMES + other.text,
        Stream.concat(factors.stream(), other.factors.stream()).toList());
  }

  /// The same with other names for its symbols, written as it was where none of them changes.
  public WrittenSize renamed(UnaryOperator<String> name) {
    List<Factor> renamed =
        factors.stream()
            .map(factor ->
                factor instanceof Symbol(String symbol) ? new Symbol(name.apply(symbol)) : factor)
            .toList();
    return renamed.equals(factors) ? this : joined(renamed);
  }

  /// As it is written, to the letter.
  @Override
  public String toString() {
    return text;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WrittenSize size && text.equals(size.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }
}
