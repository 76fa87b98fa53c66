package studio.backprop.operation;

import static studio.backprop.operation.CaseTable.row;

import java.util.List;

final class CellwiseCases {
  static final List<OperationCase> ROWS =
      List.of(
          OperationCase.of("add")
              .with("X", "n×c", row(1, 2), row(3, 4))
              .with("Y", "n×c", row(10, 20), row(30, 40))
              .with("b", "1×c", row(0.5, -0.5))
              .gives("n×c", row(11.5, 21.5), row(33.5, 43.5)),
          OperationCase.of("add")
              .with("X", "n×c", row(1, 2), row(3, 4), row(5, 6))
              .with("Y", "1×c", row(10, 20))
              .gives("n×c", row(11, 22), row(13, 24), row(15, 26)),
          OperationCase.of("add")
              .with("X", "n×c", row(1, 2), row(3, 4), row(5, 6))
              .with("Y", "n×1", row(10), row(20), row(30))
              .gives("n×c", row(11, 12), row(23, 24), row(35, 36)),
          OperationCase.of("add")
              .with("X", "n×c", row(1, 2), row(3, 4))
              .with("Y", "1×1", row(10))
              .gives("n×c", row(11, 12), row(13, 14)),
          OperationCase.of("add")
              .with("X", "n×c", row(1, 2, 3))
              .with("Y", "n×d", row(1, 2))
              .isRefused(
                  "add: Y must be of the shape of X, or of size 1 along an axis and is then copied."
                      + " X is X: n×c = 1×3; Y is Y: n×d = 1×2. Make Y 1×3, 1×3, 1×1 or 1×1."),
          OperationCase.of("identity")
              .with("X", "n×c", row(1, -2), row(0, 3))
              .gives("n×c", row(1, -2), row(0, 3)),
          OperationCase.of("sigmoid")
              .with("X", "n×c", row(0, Math.log(3)), row(-Math.log(3), 800))
              .gives("n×c", row(0.5, 0.75), row(0.25, 1)),
          OperationCase.of("tanh")
              .with("X", "n×c", row(0, Math.log(2)), row(-Math.log(3), 400))
              .gives("n×c", row(0, 0.6), row(-0.8, 1)),
          OperationCase.of("relu")
              .with("X", "n×c", row(1.5, -2), row(-0.25, 3))
              .gives("n×c", row(1.5, 0), row(0, 3)),
          OperationCase.of("subtract")
              .with("X", "n×c", row(1, 2), row(3, 4))
              .with("Y", "1×c", row(10, 20))
              .gives("n×c", row(-9, -18), row(-7, -16)),
          OperationCase.of("subtract")
              .with("X", "n×c", row(1, 2), row(3, 4))
              .with("Y", "d×1", row(1), row(2), row(3))
              .isRefused(
                  "subtract: Y must be of the shape of X, or of size 1 along an axis and is then"
                      + " copied. X is X: n×c = 2×2; Y is Y: d×1 = 3×1. Make Y 2×2, 1×2, 2×1 or"
                      + " 1×1."),
          OperationCase.of("multiply")
              .with("X", "n×c", row(1, 2), row(3, 4))
              .with("Y", "n×1", row(10), row(-1))
              .gives("n×c", row(10, 20), row(-3, -4)),
          OperationCase.of("multiply")
              .with("X", "n×c", row(1, 2), row(3, 4))
              .with("Y", "n×c", row(2, 0), row(-1, 0.5))
              .gives("n×c", row(2, 0), row(-3, 2)),
          OperationCase.of("multiply")
              .with("X", "n×c", row(1, 2), row(3, 4))
              .with("Y", "n×d", row(1, 2, 3), row(1, 2, 3))
              .isRefused(
                  "multiply: Y must be of the shape of X, or of size 1 along an axis and is then"
                      + " copied. X is X: n×c = 2×2; Y is Y: n×d = 2×3. Make Y 2×2, 1×2, 2×1 or"
                      + " 1×1."),
          OperationCase.of("scale")
              .option("factor", -0.5)
              .with("X", "n×c", row(1, -2))
              .gives("n×c", row(-0.5, 1)),
          OperationCase.of("softplus")
              .with("X", "n×c", row(0, 800, -800))
              .gives("n×c", row(Math.log(2), 800, 0)),
          OperationCase.of("exp").with("X", "n×c", row(0, 1)).gives("n×c", row(1, Math.E)),
          OperationCase.of("log").withPositive("X", "n×c", row(1, Math.E)).gives("n×c", row(0, 1)),
          OperationCase.of("square").with("X", "n×c", row(3, -2)).gives("n×c", row(9, 4)),
          OperationCase.of("log-sigmoid")
              .with("X", "n×c", row(0, 800, -800))
              .gives("n×c", row(-Math.log(2), 0, -800)),
          OperationCase.of("leaky-relu")
              .option("slope", 0.1)
              .with("X", "n×c", row(2, -3))
              .gives("n×c", row(2, -0.3)),
          OperationCase.of("leaky-relu").with("X", "n×c", row(2, -3)).gives("n×c", row(2, -0.03)),
          OperationCase.of("elu")
              .option("alpha", 2.0)
              .with("X", "n×c", row(2, -Math.log(2)))
              .gives("n×c", row(2, -1)),
          OperationCase.of("prelu")
              .with("X", "n×c", row(2, -3), row(-1, 4))
              .with("a", "1×c", row(0.1, 0.2))
              .gives("n×c", row(2, -0.6), row(-0.1, 4)),
          OperationCase.of("prelu")
              .with("X", "n×c", row(2, -3))
              .with("a", "1×1", row(0.5))
              .gives("n×c", row(2, -1.5)),
          OperationCase.of("prelu")
              .with("X", "n×c", row(2, -3))
              .with("a", "d×1", row(0.5), row(0.5))
              .isRefused(
                  "prelu: a must be 1×c, where c is the number of columns of X, or 1×1. X is X: n×c"
                      + " = 1×2; a is a: d×1 = 2×1. Make a 1×2 or 1×1."),
          OperationCase.of("softmax")
              .with("X", "n×c", row(0, Math.log(3)), row(1e4, -1e4))
              .gives("n×c", row(0.25, 0.75), row(1, 0)));

  private CellwiseCases() {}
}
