package studio.backprop.expression;

import java.util.List;

/// What is made of one expression.
sealed interface OfOne extends Expression
    permits Block,
        Broadcast,
        ByPivots,
        Gathered,
        GroupCopy,
        GroupSum,
        LastOnes,
        LogSoftmax,
        OneHot,
        Reshaped,
        RowMax,
        Scaled,
        Scattered,
        Softmax,
        Squared,
        SumAlong,
        Transposed,
        Winners {

  Expression operand();

  @Override
  default List<Expression> parts() {
    return List.of(operand());
  }
}
