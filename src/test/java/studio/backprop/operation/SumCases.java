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
              .with("X", "n×c", row(3))
              .with("T", "w×d", row(1), row(3), row(5))
              .isRefused(
                  "3 is no word index of out: its table has 3 rows; write a whole number from 0 to"
                      + " 2"),
          OperationCase.of("mean")
              .with("X", "n×c", row(1, 2, 3), row(4, 5, 9))
              .gives("1×1", row(4)),
          OperationCase.of("mean")
              .option("axis", 0.0)
              .with("X", "n×c", row(1, 2, 3), row(4, 5, 9))
              .gives("1×c", row(2.5, 3.5, 6)),
          OperationCase.of("mean")
              .option("axis", 1.0)
              .with("X", "n×c", row(1, 2, 3), row(4, 5, 9))
              .gives("n×1", row(2), row(6)),
          OperationCase.of("concat")
              .with("X1", "n×c", row(1, 2), row(3, 4))
              .with("X2", "n×d", row(5), row(6))
              .gives("n×(c+d)", row(1, 2, 5), row(3, 4, 6)),
          OperationCase.of("concat")
              .option("axis", 0.0)
              .with("X1", "n×c", row(1, 2))
              .with("X2", "m×c", row(3, 4), row(5, 6))
              .gives("(n+m)×c", row(1, 2), row(3, 4), row(5, 6)),
          OperationCase.of("concat")
              .with("X1", "n×c", row(1, 2))
              .with("X2", "m×c", row(3, 4), row(5, 6))
              .isRefused(
                  "concat: X2 must be n×·, where n = 1 is the number of rows of X1 (X1 is X1: n×c ="
                      + " 1×2). X2 is X2: m×c = 2×2. Give X2 1 row."),
          OperationCase.of("reshape")
              .option("rows", 3.0)
              .option("columns", "n")
              .with("X", "n×c", row(1, 2, 3), row(4, 5, 6))
              .gives("3×n", row(1, 2), row(3, 4), row(5, 6)),
          OperationCase.of("reshape")
              .option("rows", 4.0)
              .option("columns", "n")
              .with("X", "n×c", row(1, 2, 3), row(4, 5, 6))
              .isRefused(
                  "reshape: rows × columns must hold as many cells as X. X is X: n×c = 2×3 has 6"
                      + " cells, 4×2 has 8. Choose rows and columns whose product is 6."),
          OperationCase.of("transpose")
              .with("X", "n×c", row(1, 2, 3), row(4, 5, 6))
              .gives("c×n", row(1, 4), row(2, 5), row(3, 6)));

  private SumCases() {}
}
