package studio.backprop.operation;

import java.util.Map;
import studio.backprop.expression.Expression;
import studio.backprop.notation.Fault;
import studio.backprop.notation.Meaning;
import studio.backprop.notation.Parser;
import studio.backprop.notation.Reading;
import studio.backprop.notation.Scope;
import studio.backprop.scalar.Scalar;
import studio.backprop.shape.Dims;
import studio.backprop.shape.Size;

/// What an operation's options are set to: as the file says, else as they are by default.
///
/// @param given what the file says, each of it right
/// @param dims what the symbols in it stand for
record OptionValues(
    Operation operation, Map<String, OptionValue> given, Dims dims, Filling filling) {

  /// The value of an option.
  OptionValue value(String name) {
    Option option =
        operation
            .option(name)
            .orElseThrow(
                () -> new IllegalStateException(operation.name() + " has no option " + name));
    OptionValue value = given.getOrDefault(name, option.defaultValue());
    if (value == null && option instanceof Option.Whole whole && whole.sameAs() != null) {
      return value(whole.sameAs());
    }
    if (value == null) {
      throw new IllegalStateException(operation.name() + " needs " + name);
    }
    return value;
  }

  double number(String option) {
    return value(option).asNumber().orElseThrow();
  }

  /// A number in front of a matrix, written as itself.
  Scalar coefficient(String option) {
    return filling.coefficient(option, number(option));
  }

  Size extent(String option) {
    return dims.size(Option.Extent.size(value(option)));
  }

  /// What an option's text means with matrices by these names.
  Expression formula(String option, Map<String, Expression> matrices) {
    Reading<Expression> meant =
        Parser.parse(value(option).typed())
            .then(tree -> Meaning.of(tree, Scope.of(matrices, dims)));
    return switch (meant) {
      case Reading.Whole<Expression>(Expression whole) -> whole;
      case Reading.Faulty<Expression>(Fault fault) ->
          throw new RefusedException(new Operation.Unmeant(option, fault));
    };
  }
}
