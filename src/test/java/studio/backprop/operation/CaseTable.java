package studio.backprop.operation;

import java.util.List;
import java.util.stream.Stream;

/// The case table: at least one row for each operation and one that is refused.
public final class CaseTable {
  private CaseTable() {}

  static Stream<OperationCase> rows() {
    return Stream.of(
            ProductCases.ROWS,
            CellwiseCases.ROWS,
            SumCases.ROWS,
            LossCases.ROWS,
            ImageCases.ROWS,
            TransformerCases.ROWS,
            TypedCases.ROWS)
        .flatMap(List::stream);
  }

  public static Stream<OperationCase> accepted() {
    return rows().filter(row -> !row.isRefusal());
  }

  public static Stream<OperationCase> refused() {
    return rows().filter(OperationCase::isRefusal);
  }

  /// A row of numbers.
  static double[] row(double... numbers) {
    return numbers;
  }
}
