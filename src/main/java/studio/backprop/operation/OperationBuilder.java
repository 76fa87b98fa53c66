package studio.backprop.operation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The parts of a declaration that hold whatever is wired.
final class OperationBuilder {
  private final String name;
  private final List<Port> ports = new ArrayList<>();
  private final List<Option> options = new ArrayList<>();
  private final Map<String, Targets> targets = new HashMap<>();
  private @Nullable String written;
  private @Nullable String prediction;

  private OperationBuilder(String name) {
    this.name = name;
  }

  /// Begins a declaration.
  static OperationBuilder operation(String name) {
    return new OperationBuilder(name);
  }

  /// The ports in order: `X`, `b?` where it may stay empty, `X*` for X1 … Xk.
  OperationBuilder ports(String... names) {
    for (String port : names) {
      ports.add(Port.parse(port));
    }
    return this;
  }

  /// Says that what is wired to a port are targets, and of which kind.
  OperationBuilder targets(String port, Targets kind) {
    targets.put(port, kind);
    return this;
  }

  /// Says at which port a loss is given what is predicted.
  OperationBuilder prediction(String port) {
    prediction = port;
    return this;
  }

  /// A choice among words; the first is the default, and digits are numbers.
  OperationBuilder choice(String option, String... words) {
    options.add(new Option.Choice(option, Stream.of(words).map(OperationBuilder::word).toList()));
    return this;
  }

  private static OptionValue word(String word) {
    return Character.isDigit(word.charAt(0))
        ? OptionValue.of(Double.parseDouble(word))
        : OptionValue.of(word);
  }

  /// A number; required where there is no default.
  OperationBuilder number(String option, @Nullable Double byDefault) {
    return number(option, byDefault, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  }

  private static @Nullable OptionValue value(@Nullable Double byDefault) {
    return byDefault == null ? null : OptionValue.of(byDefault);
  }

  /// A number from one on and below another; required where there is no default.
  OperationBuilder number(String option, @Nullable Double byDefault, double from, double below) {
    options.add(new Option.Real(option, value(byDefault), from, below));
    return this;
  }

  /// A whole number from `least` on; required where there is no default.
  OperationBuilder whole(String option, @Nullable Double byDefault, int least) {
    options.add(new Option.Whole(option, value(byDefault), null, least));
    return this;
  }

  /// A whole number from `least` on that is another option's where the file says nothing.
  OperationBuilder wholeOr(String option, String sameAs, int least) {
    options.add(new Option.Whole(option, null, sameAs, least));
    return this;
  }

  /// A number of rows or columns, as in a shape; required.
  OperationBuilder extent(String option) {
    options.add(new Option.Extent(option));
    return this;
  }

  /// An expression whose names are the ports; required.
  OperationBuilder formula(String option) {
    options.add(new Option.Formula(option));
    return this;
  }

  /// How an expression has it, in ports and options: `A @ B`.
  OperationBuilder writtenAs(String expression) {
    written = expression;
    return this;
  }

  /// What it computes and what it sends back.
  Operation declaredAs(Consumer<Declaration> rule) {
    return new Operation(
        name,
        ports,
        options,
        targets,
        Optional.ofNullable(written),
        Optional.ofNullable(prediction),
        new Declared(rule));
  }
}
