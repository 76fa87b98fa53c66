package studio.backprop.operation;

import static studio.backprop.operation.CaseTable.row;

import java.util.List;

final class TransformerCases {
  private static final double THIRD = 1.0 / 3;

  static final List<OperationCase> ROWS =
      List.of(
          OperationCase.of("gelu")
              .with("X", "n×c", row(0, 1, -40, 40))
              .gives("n×c", row(0, 0.8411919906082768, 0, 40)),
          OperationCase.of("swish")
              .with("X", "n×c", row(0, Math.log(3), -800))
              .gives("n×c", row(0, 0.75 * Math.log(3), 0)),
          OperationCase.of("layer-norm")
              .option("epsilon", 0.0)
              .with("X", "n×d", row(1, 3), row(2, -6))
              .with("g", "1×d", row(2, 3))
              .with("b", "1×d", row(0.5, -1))
              .gives("n×d", row(-1.5, 2), row(2.5, -4)),
          OperationCase.of("layer-norm")
              .option("epsilon", 3.0)
              .with("X", "n×d", row(1, 3), row(7, 7))
              .gives("n×d", row(-0.5, 0.5), row(0, 0)),
          OperationCase.of("layer-norm")
              .with("X", "n×d", row(1, 3))
              .with("g", "1×c", row(1, 2, 3))
              .isRefused(
                  "layer-norm: g must be 1×d, where d = 2 is the number of columns of X (X is X:"
                      + " n×d = 1×2). g is g: 1×c = 1×3. Give g 2 columns."),
          OperationCase.of("rms-norm")
              .option("epsilon", 0.0)
              .with("X", "n×d", row(3, -3), row(7, 1))
              .with("g", "1×d", row(2, 0.5))
              .gives("n×d", row(2, -0.5), row(2.8, 0.1)),
          OperationCase.of("rms-norm")
              .with("X", "n×d", row(1, 3))
              .with("g", "1×c", row(1, 2, 3))
              .isRefused(
                  "rms-norm: g must be 1×d, where d = 2 is the number of columns of X (X is X:"
                      + " n×d = 1×2). g is g: 1×c = 1×3. Give g 2 columns."),
          OperationCase.of("dropout")
              .option("rate", 0.75)
              .with("X", "n×c", row(1, -2), row(3, 4))
              .withInput("M", "n×c", row(1, 0), row(0, 1))
              .gives("n×c", row(4, 0), row(0, 16)),
          OperationCase.of("dropout")
              .with("X", "n×c", row(1, 2))
              .withInput("M", "n×d", row(1, 0, 1))
              .isRefused(
                  "dropout: M must be n×c, where c = 2 is the number of columns of X (X is X:"
                      + " n×c = 1×2). M is M: n×d = 1×3. Give M 2 columns."),
          OperationCase.of("attention")
              .with("Q", "n×d", row(0, 0, 0, 0), row(2 * Math.log(3), 0, 0, 0))
              .with("K", "m×d", row(1, 0, 0, 0), row(0, 5, 6, 7))
              .with("V", "m×e", row(4), row(8))
              .gives("n×e", row(6), row(5)),
          OperationCase.of("attention")
              .with("Q", "n×d", row(0.3), row(-0.7))
              .with("K", "m×d", row(0.5), row(-0.5), row(0.1))
              .with("V", "m×e", row(3, 1), row(6, -1), row(9, 0))
              .withInput("M", "n×m", row(0, 1, 0), row(1, 0, 0))
              .gives("n×e", row(6, -1), row(3, 1)),
          OperationCase.of("attention")
              .with("Q", "n×d", row(0, 0))
              .with("K", "m×d", row(1, 2), row(3, 4), row(5, 6))
              .with("V", "m×e", row(3), row(6), row(9))
              .gives("n×e", row(THIRD * 18)),
          OperationCase.of("attention")
              .with("Q", "n×d", row(1, 2))
              .with("K", "m×d", row(1, 2))
              .with("V", "e×f", row(1), row(2))
              .isRefused(
                  "attention: V must be m×e, where m = 1 is the number of rows of K (K is K:"
                      + " m×d = 1×2). V is V: e×f = 2×1. Give V 1 row."));

  private TransformerCases() {}
}
