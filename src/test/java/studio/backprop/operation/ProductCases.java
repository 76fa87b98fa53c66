package studio.backprop.operation;

import static studio.backprop.operation.CaseTable.row;

import java.util.List;

final class ProductCases {
  static final List<OperationCase> ROWS =
      List.of(
          OperationCase.of("linear")
              .with("X", "n×d", row(1, 2))
              .with("W", "d×c", row(0.5, -1), row(1.5, 0))
              .with("b", "1×c", row(0.1, 0.2))
              .gives("n×c", row(3.6, -0.8)),
          OperationCase.of("linear")
              .with("X", "n×d", row(1, 2), row(0, -1), row(3, 1))
              .with("W", "d×c", row(0.5, -1), row(1.5, 0))
              .gives("n×c", row(3.5, -1), row(-1.5, 0), row(3, -3)),
          OperationCase.of("linear")
              .option("form", "WX+b")
              .with("X", "d×n", row(1, 0, 3), row(2, -1, 1))
              .with("W", "c×d", row(0.5, 1.5), row(-1, 0))
              .with("b", "c×1", row(0.1), row(0.2))
              .gives("c×n", row(3.6, -1.4, 3.1), row(-0.8, 0.2, -2.8)),
          OperationCase.of("linear")
              .with("X", "n×d", row(1, 2))
              .with("W", "h×c", row(0.5, -1), row(1.5, 0), row(1, 1))
              .isRefused(
                  "linear: W must be d×c, where d = 2 is the number of columns of X (X is X: n×d ="
                      + " 1×2). W is W: h×c = 3×2. Give W 2 rows."),
          OperationCase.of("linear")
              .with("X", "n×d", row(1, 2))
              .with("W", "d×c", row(0.5, -1), row(1.5, 0))
              .with("b", "2×1", row(1), row(1))
              .isRefused(
                  "linear: b must be 1×c, where c = 2 is the number of columns of W (W is W: d×c ="
                      + " 2×2). b is b: 2×1. Give b 1 row and 2 columns."),
          OperationCase.of("matmul")
              .with("A", "n×k", row(1, 2, 0), row(-1, 0.5, 3))
              .with("B", "k×m", row(1, 2), row(0, -1), row(2, 0.5))
              .gives("n×m", row(1, 0), row(5, -1)),
          OperationCase.of("matmul")
              .with("A", "n×k", row(1, 2, 0))
              .with("B", "m×1", row(1), row(2))
              .isRefused(
                  "matmul: B must be k×m, where k = 3 is the number of columns of A (A is A: n×k ="
                      + " 1×3). B is B: m×1 = 2×1. Give B 3 rows."),
          OperationCase.of("gram")
              .with("X", "n×d", row(1, 2), row(0, -1), row(3, 1))
              .gives("n×n", row(5, -2, 5), row(-2, 1, -1), row(5, -1, 10)),
          OperationCase.of("log-det")
              .with("X", "k×k", row(2, 1), row(1, -3))
              .gives("1×1", row(Math.log(7))),
          OperationCase.of("log-det")
              .with("X", "n×d", row(2, 1, 0), row(1, -3, 1))
              .isRefused(
                  "log-det: X must be k×k, where k = 2 is the number of rows of X (X is X: n×d ="
                      + " 2×3). X is X: n×d = 2×3. Give X 2 columns."),
          OperationCase.of("cosine-similarity")
              .with("A", "n×d", row(3, 4), row(1, 0))
              .with("B", "n×d", row(4, 3), row(0, 2))
              .gives("n×1", row(0.96), row(0)),
          OperationCase.of("cosine-similarity")
              .with("A", "n×d", row(3, 4))
              .with("B", "n×c", row(4, 3, 1))
              .isRefused(
                  "cosine-similarity: B must be n×d, where d = 2 is the number of columns of A (A"
                      + " is A: n×d = 1×2). B is B: n×c = 1×3. Give B 2 columns."));

  private ProductCases() {}
}
