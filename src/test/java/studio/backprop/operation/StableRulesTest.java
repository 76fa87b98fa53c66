package studio.backprop.operation;

import static java.lang.Double.isFinite;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Mapped;
import studio.backprop.scalar.Function;
import studio.backprop.scalar.Scalar;
import studio.backprop.scalar.ScalarFunction;
import studio.backprop.scalar.Variable;

/// What runs of a function of one number, or of two, is what its definition says, wherever both are
/// finite.
class StableRulesTest {
  private static final double TOLERANCE = 1e-9;

  private static final double[] GRID = {
    -1e3, -745, -709, -300, -40, -20, -3.5, -1, -0.1, -1e-3, -1e-9, 0, 1e-9, 1e-3, 0.1, 0.5, 1, 2,
    3.5, 20, 40, 300, 709, 745, 1e3
  };

  /// Every function of a cell that the case table meets, with its slope, and those inside them.
  static Stream<ScalarFunction> functions() {
    Set<ScalarFunction> met = new LinkedHashSet<>();
    CaseTable.accepted()
        .map(row -> row.graph().output())
        .map(output -> output.orElseThrow().operation())
        .forEach(operation -> collect(operation, met));
    return met.stream();
  }

  private static void collect(BoundOperation operation, Set<ScalarFunction> met) {
    collect(operation.value(), met);
    operation.inner().forEach(named -> collect(named.expression(), met));
    operation.innerGradients().forEach(named -> collect(named.expression(), met));
    operation.gradients().forEach(gradient -> collect(gradient, met));
  }

  private static void collect(Expression expression, Set<ScalarFunction> met) {
    if (expression instanceof Mapped mapped) {
      met.add(mapped.function());
      met.add(mapped.function().slope());
    }
    expression.parts().forEach(part -> collect(part, met));
  }

  @Test
  void the_functions_of_the_operations_are_among_them() {
    assertThat(functions().filter(ScalarFunction::isNamed).map(f -> f.sign().name()))
        .contains("sigmoid", "sigmoid′", "tanh", "relu", "softplus", "softplus′", "log-sigmoid")
        .contains("leaky-relu", "elu", "elu′", "xlogy", "share");
  }

  @ParameterizedTest
  @MethodSource("functions")
  void what_runs_is_what_the_definition_says(ScalarFunction function) {
    int compared = 0;
    for (double x : GRID) {
      for (double y : GRID) {
        double runs = function.at(x, y);
        double said = value(function.definition(), x, y);
        if (isFinite(runs) && isFinite(said)) {
          double scale = Math.max(1, Math.max(Math.abs(runs), Math.abs(said)));
          assertThat(Math.abs(runs - said) / scale)
              .as("%s at %s, %s: %s, %s", function.definition(), x, y, runs, said)
              .isLessThan(TOLERANCE);
          compared++;
        }
      }
    }
    assertThat(compared).isGreaterThan(200);
  }

  /// A tree walked down to the basic functions, past every rule that stands beside one.
  private static double value(Scalar tree, double... numbers) {
    return switch (tree) {
      case Scalar.Constant constant -> constant.value();
      case Scalar.Of(Variable variable) -> numbers[variable.position()];
      case Scalar.Sum(List<Scalar> terms) -> values(terms, numbers).sum();
      case Scalar.Product(List<Scalar> factors) ->
          values(factors, numbers).reduce(1, (a, b) -> a * b);
      case Scalar.Quotient(Scalar above, Scalar below) ->
          value(above, numbers) / value(below, numbers);
      case Scalar.Power(Scalar base, int exponent) -> Math.pow(value(base, numbers), exponent);
      case Scalar.Applied(Function function, List<Scalar> of) ->
          function instanceof ScalarFunction defined
              ? value(defined.definition(), values(of, numbers).toArray())
              : function.at(values(of, numbers).toArray());
      default -> throw new AssertionError("no tree of numbers: " + tree);
    };
  }

  private static DoubleStream values(List<Scalar> trees, double... numbers) {
    return trees.stream().mapToDouble(tree -> value(tree, numbers));
  }
}
