package studio.backprop.playback;

import studio.backprop.matrix.Matrix;

/// Which row of a table each word picks.
public final class WordRows {
  private WordRows() {}

  /// The row that each word picks.
  ///
  /// @param oneHot one row a word, with a single 1
  public static int[] of(Matrix oneHot) {
    int[] rows = new int[oneHot.rows()];
    for (int word = 0; word < rows.length; word++) {
      for (int row = 0; row < oneHot.columns(); row++) {
        if (oneHot.get(word, row) == 1) {
          rows[word] = row;
        }
      }
    }
    return rows;
  }
}
