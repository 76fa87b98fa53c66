package studio.backprop.view.graph.hand;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.jspecify.annotations.Nullable;
import studio.backprop.graph.CellName;
import studio.backprop.matrix.Matrix;
import studio.backprop.view.graph.card.Cards;
import studio.backprop.view.graph.matrix.Block;
import studio.backprop.view.graph.matrix.CellBlock;
import studio.backprop.view.graph.matrix.MatrixView;

/// What can be done with the cells that are selected.
public final class CellCommands {
  private final Cards cards;
  private final Selection selection;
  private final CellEditor editor;
  private final Supplier<CellEditing> editing;

  CellCommands(Cards cards, Selection selection, CellEditor editor, Supplier<CellEditing> editing) {
    this.cards = cards;
    this.selection = selection;
    this.editor = editor;
    this.editing = editing;
  }

  /// The cells that are selected, one by one.
  public List<CellName> cells() {
    return selected().map(CellBlock::all).orElse(List.of());
  }

  /// The cells that are selected, where there are any.
  Optional<CellBlock> selected() {
    return selection.range();
  }

  /// Whether no more than one is.
  public boolean isOne() {
    return selected().filter(CellBlock::isOne).isPresent();
  }

  private Optional<MatrixView> matrix() {
    return selected().flatMap(range -> cards.matrix(range.first()));
  }

  /// As far as all of them are to be seen.
  private Optional<Matrix> numbers() {
    return matrix().filter(MatrixView::isWhole).flatMap(view -> Optional.ofNullable(view.shown()));
  }

  /// Whether there are numbers to be copied.
  public boolean canCopy() {
    return numbers().isPresent();
  }

  /// Whether other numbers can be entered.
  public boolean canEdit() {
    return matrix().filter(view -> view.isEditable() && view.shown() != null).isPresent();
  }

  public boolean canPaste() {
    return canEdit() && Clipboard.getSystemClipboard().hasString();
  }

  /// Copies what is selected as a spreadsheet takes it.
  public void copy() {
    selected().ifPresent(range -> numbers().map(range.cells()::of).ifPresent(this::copy));
  }

  /// Copies all of the matrix.
  public void copyMatrix() {
    numbers().ifPresent(this::copy);
  }

  private void copy(Matrix numbers) {
    matrix()
        .map(view -> Block.text(numbers, view.look().numbers()))
        .ifPresent(
            text -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
  }

  /// Puts what is in the clipboard into the cells from the first on; a single number into all.
  public void paste() {
    String text = Clipboard.getSystemClipboard().getString();
    if (text != null) {
      selected().ifPresent(range -> paste(range, filled(range, text)));
    }
  }

  /// Puts zeros into the cells that are selected.
  public void zero() {
    selected().ifPresent(range -> paste(range, filled(range, "0")));
  }

  private static String filled(CellBlock range, String text) {
    String row = String.join("\t", Collections.nCopies(range.cells().columns(), text.strip()));
    boolean isOne = !text.isBlank() && text.strip().chars().noneMatch(Character::isWhitespace);
    return isOne ? String.join("\n", Collections.nCopies(range.cells().rows(), row)) : text;
  }

  private void paste(CellBlock range, String text) {
    CellName at = range.first();
    editor.refusal().clear();
    editing
        .get()
        .paste(
            at.node(),
            at.row(),
            at.column(),
            text,
            sentence -> editor.refusal().show(at, sentence));
  }

  /// Lets the number of the selected cell be typed.
  public void edit() {
    @Nullable CellName cell = selection.cell().get();
    if (cell != null) {
      editor.open(cell, "");
    }
  }

  /// Selects all cells of the matrix that the selected one is in, from the first on.
  void selectAll() {
    matrix()
        .ifPresent(view -> {
          selection.cell().set(view.address(0, 0));
          selection.extend(view.address(view.geometry().rows() - 1, view.geometry().columns() - 1));
        });
  }
}
