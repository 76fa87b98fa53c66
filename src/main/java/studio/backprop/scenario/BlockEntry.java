package studio.backprop.scenario;

import studio.backprop.matrix.Matrix;

/// What a person pasted: a block of numbers, or why it is none.
public sealed interface BlockEntry {

  /// At least one number.
  record Block(Matrix numbers) implements BlockEntry {}

  /// No block; every cell keeps what it holds.
  ///
  /// @param sentence what is wrong and what would be right
  record Refused(String sentence) implements BlockEntry {}

  /// Reads rows on lines of their own, their numbers apart by tabs, semicolons, commas or spaces;
  /// or a matrix in brackets, `[[1, 2], [3, 4]]`.
  ///
  /// Apart by tabs, semicolons or spaces, numbers may have a decimal comma.
  static BlockEntry parse(String pasted) {
    return new PastedBlock(pasted).parse();
  }
}
