package studio.backprop.playback;

import studio.backprop.matrix.CellRange;

/// Cells that are lit while something is made of them.
///
/// @param matrix what they are cells of
public record Lit(Subject matrix, CellRange cells, Role role) {

  /// What they are to what is made.
  public enum Role {
    /// It is made of them.
    PART,
    /// Of several it is these that come through, as the largest of a window.
    CHOSEN,
    /// They are what is made.
    MADE
  }
}
