package studio.backprop.operation;

import static studio.backprop.operation.CaseTable.row;

import java.util.List;

final class SumCases {
  static final List<OperationCase> ROWS =
      List.of(
          OperationCase.of("sum")
              .with("X", "n×c", row(1, 2, 3), row(4, 5, 6))
              .gives("1×1", row(21)),
          OperationCase.of("sum")
              .option("axis", 0.0)
              .with("X", "n×c", row(1, 2, 3), row(4, 5, 6))
              .gives("1×c", row(5, 7, 9)),
          OperationCase.of("sum")
              .option("axis", 1.0)
              .with("X", "n×c", row(1, 2, 3), row(4, 5, 6))
              .gives("n×1", row(6), row(15)),
          OperationCase.of("embedding")
              .with("X", "n×c", row(2, 0), row(1, 2))
              .with("T", "w×d", row(1, 2), row(3, 4), row(5, 6))
              .gives("n×(c·d)", row(5, 6, 1, 2), row(3, 4, 5, 6)),
          OperationCase.of("embedding")
              .option("combine", "mean")
              .with("X", "n×c", row(2, 0), row(1, 2))
              .with("T", "w×d", row(1, 2), row(3, 4), row(5, 6))
              .gives("n×d", row(3, 4), row(4, 5)),
          OperationCase.of("embedding")
              .option("combine", "sum")
              .with("X", "n×c", row(2, 0), row(1, 2))
              .with("T", "w×d", row(1, 2), row(3, 4), row(5, 6))
              .gives("n×d", row(6, 8), row(8, 10)),
          OperationCase.of("embedding")
              .with("X", "n×c", row(2, 0), row(1, 3))
              .with("T", "w×d", row(1, 2), row(3, 4), row(5, 6))
              .isRefused(
                  "3 is no word index of out: its table has 3 rows; write a whole number from 0 to"
                      + " 2"));

  private SumCases() {}
}
