package studio.backprop.operation;

import static studio.backprop.operation.CaseTable.row;

import java.util.List;

final class TypedCases {
  static final List<OperationCase> ROWS =
      List.of(
          OperationCase.of("formula")
              .option("value", "tanh(X @ W + b) * 2")
              .with("X", "n×d", row(0, 1), row(Math.log(2), 0))
              .with("W", "d×c", row(1), row(0))
              .with("b", "1×c", row(0))
              .gives("n×c", row(0), row(1.2)),
          OperationCase.of("formula")
              .option("value", "(P - Y).T @ (P - Y) / rows(P)")
              .with("P", "n×1", row(3), row(5))
              .with("Y", "n×1", row(1), row(2))
              .gives("1×1", row(6.5)),
          OperationCase.of("formula")
              .option("value", "X @ X.T")
              .with("X", "n×d", row(1, 2, 0), row(0, 1, 3))
              .gives("n×n", row(5, 2), row(2, 10)),
          OperationCase.of("formula")
              .option("value", "u + v")
              .with("u", "n×1", row(1), row(2))
              .with("v", "1×c", row(10, 20, 30))
              .gives("n×c", row(11, 21, 31), row(12, 22, 32)),
          OperationCase.of("formula")
              .option("value", "softmax(log_softmax(X) * 2)")
              .with("X", "n×c", row(0, 0), row(Math.log(3), 0))
              .gives("n×c", row(0.5, 0.5), row(0.9, 0.1)),
          OperationCase.of("formula")
              .option("value", "X @ W")
              .with("X", "n×d", row(1, 2))
              .with("W", "e×c", row(1), row(2), row(3))
              .isRefused(
                  "line 1, column 3: X @ W needs as many rows on the right as there are columns"
                      + " on the left. X is n×d = 1×2; W is e×c = 3×1"));

  private TypedCases() {}
}
