package studio.backprop.expression;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import studio.backprop.matrix.Matrix;
import studio.backprop.scalar.Compiled;
import studio.backprop.scalar.Index;
import studio.backprop.scalar.Letters;
import studio.backprop.scalar.Scalar;
import studio.backprop.scalar.ScalarFunction;
import studio.backprop.shape.Shape;

/// A function of every cell, `σ(X)`, or of the cells of two matrices of one shape, `y·log p`.
///
/// @param operands one matrix for each number that the function takes
public record Mapped(ScalarFunction function, List<Expression> operands) implements Expression {

  private static final List<Scalar> ONE_NUMBER = List.of(ScalarFunction.X, ScalarFunction.X);

  public Mapped {
    operands = List.copyOf(operands);
    Pairwise.requireOneShape(operands.getFirst(), operands.getLast());
  }

  @Override
  public Shape shape() {
    return operands.getFirst().shape();
  }

  @Override
  public List<Expression> parts() {
    return operands;
  }

  @Override
  public Matrix value(Values values) {
    Matrix first = values.of(operands.getFirst());
    return switch (function.rule()) {
      case Compiled.One(DoubleUnaryOperator rule) -> first.map(rule);
      case Compiled.Two(Compiled.OfTwo rule) -> first.zip(values.of(operands.getLast()), rule::at);
    };
  }

  /// The function of the operands' cells; where it has no name of its own, what it is defined as.
  @Override
  public Scalar cell(Index row, Index column, Letters letters) {
    List<Scalar> cells =
        operands.stream().map(operand -> operand.cell(row, column, letters)).toList();
    return function.isNamed()
        ? new Scalar.Applied(function, cells)
        : function.definition().with(cells);
  }

  @Override
  public Expression with(List<Expression> parts) {
    return new Mapped(function, parts);
  }

  /// What arrives, cell by cell times the slope by the part's number.
  @Override
  public List<Form> sentBack(int part, Expression arriving) {
    return function.slopeSteps(part).stream()
        .map(step -> new Form(step.rule(), arriving.hadamard(on(step.function()))))
        .toList();
  }

  /// A function of the operands, or of the one that it takes.
  private Expression on(ScalarFunction slope) {
    Scalar definition = slope.definition();
    if (!definition.uses(1)) {
      return operands.getFirst().map(slope);
    }
    return definition.uses(0)
        ? new Mapped(slope, operands)
        : operands.getLast().map(ScalarFunction.plain(definition.with(ONE_NUMBER)));
  }
}
