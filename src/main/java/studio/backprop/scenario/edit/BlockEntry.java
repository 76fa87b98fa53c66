package studio.backprop.scenario.edit;

import java.util.ArrayList;
import java.util.List;
import studio.backprop.matrix.Matrix;

/// What a person pasted: a block of numbers, or why it is none.
public sealed interface BlockEntry {

  /// At least one number.
  record Block(Matrix numbers) implements BlockEntry {}

  /// No block; every cell keeps what it holds.
  ///
  /// @param fault why it is none
  record Refused(EntryFault fault) implements BlockEntry {}

  /// Reads rows on lines of their own, their numbers apart by tabs, semicolons, commas or spaces;
  /// or a matrix in brackets, `[[1, 2], [3, 4]]`.
  ///
  /// Apart by tabs, semicolons or spaces, numbers may have a decimal comma.
  ///
  /// @param decimalMark what a reader writes before decimals: where that is a comma, `0,5` is one
  ///   number
  static BlockEntry parse(String pasted, char decimalMark) {
    List<double[]> rows = new ArrayList<>();
    for (List<String> cells : new PastedText(pasted, decimalMark == ',').rows()) {
      double[] row = new double[cells.size()];
      for (int j = 0; j < row.length; j++) {
        switch (NumberEntry.parse(cells.get(j))) {
          case NumberEntry.Accepted number -> row[j] = number.value();
          case NumberEntry.Refused refused -> {
            return new Refused(new EntryFault.InBlock(rows.size(), j, refused.fault()));
          }
        }
      }
      if (!rows.isEmpty() && rows.getFirst().length != row.length) {
        return new Refused(new EntryFault.Ragged(rows.size(), row.length, rows.getFirst().length));
      }
      rows.add(row);
    }
    return rows.isEmpty()
        ? new Refused(new EntryFault.EmptyBlock())
        : new Block(Matrix.of(rows.toArray(double[][]::new)));
  }
}
