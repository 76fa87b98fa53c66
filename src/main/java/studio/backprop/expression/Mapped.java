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
}
