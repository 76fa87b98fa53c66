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
                      + " (X is X: n×c = 1×3). Y is Y: n×d = 1×2. Give Y 3 columns."));

  private LossCases() {}
}
