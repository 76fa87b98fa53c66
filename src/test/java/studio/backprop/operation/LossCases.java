package studio.backprop.operation;

import static studio.backprop.operation.CaseTable.row;

import java.util.List;

final class LossCases {
  static final List<OperationCase> ROWS =
      List.of(
          OperationCase.of("mse")
              .with("P", "n×c", row(1, 2), row(3, 5))
              .with("Y", "n×c", row(0, 2), row(1, 6))
              .gives("1×1", row(3)),
          OperationCase.of("mse")
              .option("reduction", "sum")
              .with("P", "n×c", row(1, 2), row(3, 5))
              .with("Y", "n×c", row(0, 2), row(1, 6))
              .gives("1×1", row(6)),
          OperationCase.of("mse")
              .with("P", "n×1", row(1), row(2))
              .with("Y", "1×n", row(1, 2))
              .isRefused(
                  "mse: Y must be n×c, where n = 2 is the number of rows of P (P is P: n×1 = 2×1),"
                      + " where c = 1 is the number of columns of P (P is P: n×1 = 2×1). Y is Y:"
                      + " 1×n = 1×2. Give Y 2 rows and 1 column."),
          OperationCase.of("softmax-cross-entropy")
              .with("X", "n×c", row(0, 0), row(0, Math.log(3)))
              .withInput("Y", "n×c", row(1, 0), row(0, 1))
              .gives("1×1", row((Math.log(2) + Math.log(4.0 / 3)) / 2)),
          OperationCase.of("softmax-cross-entropy")
              .option("reduction", "sum")
              .with("X", "n×c", row(1e4, -1e4), row(0, Math.log(3)))
              .with("Y", "n×c", row(0.5, 0.25), row(2, 1))
              .gives("1×1", row(5e3 + 2 * Math.log(4) + Math.log(4.0 / 3))),
          OperationCase.of("softmax-cross-entropy")
              .with("X", "n×c", row(0, 0, 1))
              .with("Y", "n×d", row(1, 0))
              .isRefused(
                  "softmax-cross-entropy: Y must be n×c, where c = 3 is the number of columns of X"
                      + " (X is X: n×c = 1×3). Y is Y: n×d = 1×2. Give Y 3 columns."),
          OperationCase.of("cross-entropy")
              .withPositive("P", "n×c", row(0.25, 0.75), row(0.5, 0.5))
              .with("Y", "n×c", row(0, 1), row(0.5, 0.5))
              .gives("1×1", row((Math.log(4.0 / 3) + Math.log(2)) / 2)),
          OperationCase.of("cross-entropy")
              .with("P", "n×c", row(0.25, 0.75))
              .with("Y", "m×c", row(0, 1), row(1, 0))
              .isRefused(
                  "cross-entropy: Y must be n×c, where n = 1 is the number of rows of P (P is P:"
                      + " n×c = 1×2). Y is Y: m×c = 2×2. Give Y 1 row."),
          OperationCase.of("sigmoid-cross-entropy")
              .with("X", "n×c", row(0, Math.log(3)), row(900, -900))
              .with("Y", "n×c", row(1, 0), row(0.5, 0))
              .gives("1×1", row((Math.log(2) + Math.log(4) + 450) / 2)),
          OperationCase.of("sigmoid-cross-entropy")
              .with("X", "n×c", row(0, 1))
              .with("Y", "n×1", row(1))
              .isRefused(
                  "sigmoid-cross-entropy: Y must be n×c, where c = 2 is the number of columns of X"
                      + " (X is X: n×c = 1×2). Y is Y: n×1 = 1×1. Give Y 2 columns."),
          OperationCase.of("hinge")
              .with("S", "n×1", row(2), row(0.5), row(0))
              .with("C", "n×1", row(0.5), row(0), row(1))
              .gives("1×1", row(2.5 / 3)),
          OperationCase.of("hinge")
              .option("margin", 2.0)
              .option("reduction", "sum")
              .with("S", "n×1", row(2), row(0.5))
              .with("C", "n×1", row(0.5), row(0))
              .gives("1×1", row(2)),
          OperationCase.of("hinge")
              .with("S", "n×c", row(2, 1))
              .with("C", "n×c", row(0.5, 1))
              .isRefused("hinge: S must be n×1. S is S: n×c = 1×2. Give S 1 column."),
          OperationCase.of("l2-penalty")
              .option("lambda", 0.1)
              .with("X1", "n×c", row(1, -2))
              .with("X2", "d×1", row(3), row(0.5))
              .gives("1×1", row(1.425)),
          OperationCase.of("l1-penalty")
              .option("lambda", 0.1)
              .with("X1", "n×c", row(1, -2))
              .with("X2", "d×1", row(3), row(0.5))
              .gives("1×1", row(0.65)));

  private LossCases() {}
}
