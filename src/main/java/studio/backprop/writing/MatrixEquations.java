package studio.backprop.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Reference;
import studio.backprop.expression.Reference.Role;
import studio.backprop.expression.Values;
import studio.backprop.matrix.Matrix;
import studio.backprop.writing.formula.Formula.Relation;
import studio.backprop.writing.style.Numbers;

/// Says of an expression in which matrices are written out whether what it gives follows from the
/// numbers as they are shown.
public final class MatrixEquations {
  /// What takes longer to find out is taken to be rounded.
  private static final long MOST_WORK = 100_000;

  private final NumberEquations equations;

  public MatrixEquations(Numbers numbers) {
    this.equations = NumberEquations.of(numbers);
  }

  /// How what stands there in numbers relates to what it gives, as both are shown.
  ///
  /// @param written the numbers of a part of it that is written out
  /// @param whole what it gives
  public Relation of(
      Expression expression, Function<Expression, Optional<Matrix>> written, Matrix whole) {
    if (expression.work() > MOST_WORK) {
      return Relation.ABOUT;
    }
    List<Matrix> shown = new ArrayList<>();
    Expression read =
        expression.replaced(part -> written.apply(part).map(numbers -> read(part, numbers, shown)));
    Matrix reached = read.value(new Values(shown.toArray(Matrix[]::new)));
    double size = shown.stream().mapToDouble(MatrixEquations::largest).max().orElse(0);
    for (int k = 0; k < whole.size(); k++) {
      if (!equations.isShownAs(whole.get(k), reached.get(k), size)) {
        return Relation.ABOUT;
      }
    }
    return Relation.EQUALS;
  }

  /// What is written out, by what it is shown as.
  private Expression read(Expression part, Matrix numbers, List<Matrix> shown) {
    shown.add(numbers.map(equations::shown));
    return new Reference(Role.OPERAND, "", shown.size() - 1, part.shape());
  }

  private static double largest(Matrix matrix) {
    double largest = 0;
    for (int k = 0; k < matrix.size(); k++) {
      largest = Math.max(largest, Math.abs(matrix.get(k)));
    }
    return largest;
  }
}
