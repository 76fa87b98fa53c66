package studio.backprop.operation;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import studio.backprop.scalar.Digits;
import studio.backprop.shape.Dims;

/// A setting of an operation, with what it may be.
///
/// A setting's value is as the file writes it: a string, or a number as a `Double`.
public sealed interface Option {
  String name();

  /// What holds where the file says nothing; null where it must say something.
  @Nullable Object defaultValue();

  /// What is wrong with a value, and what would be right; null where it is right.
  @Nullable String problemWith(Object value, Dims dims);

  default boolean isRequired() {
    return defaultValue() == null;
  }

  /// One of a few words; digits among them are written as numbers.
  record Choice(String name, List<Object> choices) implements Option {
    @Override
    public Object defaultValue() {
      return choices.getFirst();
    }

    @Override
    public @Nullable String problemWith(Object value, Dims dims) {
      return choices.contains(value)
          ? null
          : written(value)
              + " is not among "
              + name
              + "'s choices; write "
              + choicesInWords()
              + ".";
    }

    private String choicesInWords() {
      return choices.stream().map(Option::written).collect(Collectors.joining(" or "));
    }
  }

  /// Any finite number.
  record Real(String name, @Nullable Double defaultValue) implements Option {
    @Override
    public @Nullable String problemWith(Object value, Dims dims) {
      return value instanceof Double
          ? null
          : written(value) + " is no number; write a number such as 0.1.";
    }
  }

  /// A whole number from `least` on.
  ///
  /// @param sameAs the option whose value holds where the file says nothing; null where it is
  ///   another
  record Whole(String name, @Nullable Double defaultValue, @Nullable String sameAs, int least)
      implements Option {
    private static final int LARGEST = 1_000_000;

    @Override
    public boolean isRequired() {
      return defaultValue == null && sameAs == null;
    }

    @Override
    public @Nullable String problemWith(Object value, Dims dims) {
      boolean whole = value instanceof Double d && d == Math.rint(d) && d >= least && d <= LARGEST;
      return whole
          ? null
          : written(value) + " will not do; write a whole number from " + least + " on.";
    }
  }

  /// A number of rows or columns, as in a shape: a number, a symbol, or a product such as `c*d`.
  record Extent(String name) implements Option {
    @Override
    public @Nullable Object defaultValue() {
      return null;
    }

    @Override
    public @Nullable String problemWith(Object value, Dims dims) {
      try {
        dims.size(text(value));
        return null;
      } catch (IllegalArgumentException wrong) {
        return wrong.getMessage();
      }
    }

    static String text(Object value) {
      return value instanceof Double number ? Digits.of(number) : value.toString();
    }
  }

  /// A value as the file writes it.
  static String written(Object value) {
    return value instanceof String ? "\"" + value + "\"" : Extent.text(value);
  }
}
