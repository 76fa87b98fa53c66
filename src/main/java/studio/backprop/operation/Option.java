package studio.backprop.operation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.backprop.notation.Fault;
import studio.backprop.notation.Parser;
import studio.backprop.notation.Parts;
import studio.backprop.notation.Reading;
import studio.backprop.notation.Syntax;
import studio.backprop.shape.Dims;
import studio.backprop.shape.WrittenSize;

/// A setting of an operation, with what it may be.
public sealed interface Option {
  String name();

  /// What holds where the file says nothing; null where it must say something.
  @Nullable OptionValue defaultValue();

  /// What is wrong with a value; empty where it is right.
  Optional<OptionFault> faultOf(OptionValue value, Dims dims);

  default boolean isRequired() {
    return defaultValue() == null;
  }

  /// One of a few words; digits among them are written as numbers.
  record Choice(String name, List<OptionValue> choices) implements Option {
    @Override
    public OptionValue defaultValue() {
      return choices.getFirst();
    }

    @Override
    public Optional<OptionFault> faultOf(OptionValue value, Dims dims) {
      return choices.contains(value)
          ? Optional.empty()
          : Optional.of(new OptionFault.NoChoice(name, value, choices));
    }
  }

  /// A finite number.
  ///
  /// @param from the least that it may be
  /// @param below what it must be less than
  record Real(String name, @Nullable OptionValue defaultValue, double from, double below)
      implements Option {

    @Override
    public Optional<OptionFault> faultOf(OptionValue value, Dims dims) {
      if (!(value instanceof OptionValue.OfNumber(double number))) {
        return Optional.of(new OptionFault.NoNumber(value));
      }
      return number >= from && number < below
          ? Optional.empty()
          : Optional.of(new OptionFault.OutOfRange(number, from, below));
    }
  }

  /// A whole number from `least` to a million.
  ///
  /// @param sameAs the option whose value holds where the file says nothing; null where it is
  ///   another
  record Whole(String name, @Nullable OptionValue defaultValue, @Nullable String sameAs, int least)
      implements Option {
    private static final int LARGEST = 1_000_000;

    @Override
    public boolean isRequired() {
      return defaultValue == null && sameAs == null;
    }

    @Override
    public Optional<OptionFault> faultOf(OptionValue value, Dims dims) {
      boolean whole =
          value instanceof OptionValue.OfNumber(double d)
              && d == Math.rint(d)
              && d >= least
              && d <= LARGEST;
      return whole
          ? Optional.empty()
          : Optional.of(new OptionFault.NotWhole(value, least, LARGEST));
    }
  }

  /// A number of rows or columns, as in a shape: a number, a symbol, or a product such as `c*d`.
  record Extent(String name) implements Option {
    @Override
    public @Nullable OptionValue defaultValue() {
      return null;
    }

    @Override
    public Optional<OptionFault> faultOf(OptionValue value, Dims dims) {
      return dims.faultOf(size(value)).map(OptionFault.NoExtent::new);
    }

    /// The size that a value says.
    public static WrittenSize size(OptionValue value) {
      return WrittenSize.of(value.typed());
    }
  }

  /// An expression in the ports, which it names.
  record Formula(String name) implements Option {
    /// How many signs it may have. Its gradients hold what comes from each of them in a sum, as
    /// deep as there are terms: twice as many need more stack than a thread has.
    private static final int MOST_SIGNS = 400;

    @Override
    public @Nullable OptionValue defaultValue() {
      return null;
    }

    @Override
    public Optional<OptionFault> faultOf(OptionValue value, Dims dims) {
      if (!(value instanceof OptionValue.OfText(String text))) {
        return Optional.of(new OptionFault.NoText(value));
      }
      return switch (Parser.parse(text)) {
        case Reading.Whole<Syntax>(Syntax tree) ->
            Parts.signs(tree) > MOST_SIGNS
                ? Optional.of(
                    new OptionFault.Unread(
                        new Fault(tree.place(), new Fault.TooManySigns(MOST_SIGNS))))
                : Optional.empty();
        case Reading.Faulty<Syntax>(Fault fault) -> Optional.of(new OptionFault.Unread(fault));
      };
    }

    /// The names that stand in it, in the order in which they are met; empty where it cannot be
    /// read.
    Optional<List<String>> names(Map<String, OptionValue> settings) {
      return settings.get(name) instanceof OptionValue.OfText(String text)
              && Parser.parse(text) instanceof Reading.Whole<Syntax>(Syntax tree)
          ? Optional.of(List.copyOf(Syntax.names(tree)))
          : Optional.empty();
    }
  }
}
