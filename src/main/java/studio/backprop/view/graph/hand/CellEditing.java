package studio.backprop.view.graph.hand;

import java.util.Optional;
import java.util.function.Consumer;
import studio.backprop.graph.CellName;

/// Where what a person enters into a cell goes. What cannot be entered is answered by a sentence,
/// at once or after a while, which is shown at the cell; the old number then stays.
public interface CellEditing {

  /// Enters what was typed into a cell of a leaf's value.
  void enter(String node, int row, int column, String text, Consumer<String> refused);

  /// What is written so far into a cell that is to be filled in; empty where a cell is none of
  /// these.
  default Optional<String> blank(CellName cell) {
    return Optional.empty();
  }

  /// Writes into a cell that is to be filled in.
  ///
  /// @param refused told what is said to it, where it is not right
  default void fill(CellName cell, String text, Consumer<String> refused) {
    // No cell is to be filled in.
  }

  /// Enters a block of numbers, as a spreadsheet copies it, from a cell on to the right and down.
  void paste(String node, int row, int column, String text, Consumer<String> refused);

  /// A drag on a cell begins; all of it is one change.
  void beginDrag(String node, int row, int column);

  /// The drag has come to a number.
  void drag(String node, int row, int column, double value);

  /// The drag ends where it is.
  void endDrag();

  /// Nothing is changed.
  CellEditing NONE =
      new CellEditing() {
        @Override
        public void enter(String node, int row, int column, String text, Consumer<String> refused) {
          // There is nothing to enter it into.
        }

        @Override
        public void paste(String node, int row, int column, String text, Consumer<String> refused) {
          // There is nothing to paste it into.
        }

        @Override
        public void beginDrag(String node, int row, int column) {
          // There is nothing to begin.
        }

        @Override
        public void drag(String node, int row, int column, double value) {
          // Nor to go on with.
        }

        @Override
        public void endDrag() {
          // Nor to end.
        }
      };
}
