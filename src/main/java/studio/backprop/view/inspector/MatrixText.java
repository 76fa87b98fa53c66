package studio.backprop.view.inspector;

import java.util.Objects;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import studio.backprop.matrix.Matrix;
import studio.backprop.playback.Missing;
import studio.backprop.writing.NumberTable;
import studio.backprop.writing.style.Numbers;

/// A matrix as text, rounded and with its points aligned. Copying takes every digit, and so does
/// whoever points at a number.
public final class MatrixText extends StackPane {
  private static final PseudoClass WORDS = PseudoClass.getPseudoClass("words");

  private static final int ROWS_IN_SIGHT = 8;

  /// Longer lines bring a scroll bar, which needs a row's room.
  private static final int COLUMNS_IN_SIGHT = 36;

  private final NumberArea text = new NumberArea();
  private final Tooltip inFull = new Tooltip();
  private @Nullable Matrix shown;
  private Missing missing = Missing.NONE;
  private @Nullable NumberTable table;
  private @Nullable Numbers writing;

  public MatrixText() {
    getStyleClass().add("matrix-text");
    text.setEditable(false);
    text.setWrapText(false);
    text.addEventHandler(MouseEvent.MOUSE_MOVED, this::pointed);
    getChildren().add(text);
  }

  /// What screen readers call it.
  public void setName(String name) {
    text.setAccessibleText(name);
  }

  /// Shows a matrix.
  ///
  /// @param written with how many decimals
  public void show(Matrix matrix, Numbers written) {
    show(matrix, Missing.NONE, written);
  }

  /// Shows a matrix, of which some cells may be missing.
  ///
  /// @param written with how many decimals
  public void show(Matrix matrix, Missing unseen, Numbers written) {
    if (Objects.equals(matrix, shown) && unseen.equals(missing) && written.equals(writing)) {
      return;
    }
    shown = matrix;
    pseudoClassStateChanged(WORDS, false);
    missing = unseen;
    writing = written;
    NumberTable numbers =
        new NumberTable(matrix, (row, column) -> unseen.has(row, column, matrix), written);
    table = numbers;
    boolean scrolls = numbers.width() > COLUMNS_IN_SIGHT;
    setText(numbers.text(), Math.min(matrix.rows(), ROWS_IN_SIGHT) + (scrolls ? 1 : 0));
  }

  /// Shows words in place of numbers.
  public void show(String words) {
    shown = null;
    pseudoClassStateChanged(WORDS, true);
    table = null;
    setText(words, 1);
  }

  private void setText(String words, int rows) {
    if (!words.equals(text.getText())) {
      text.setText(words);
    }
    text.setPrefRowCount(rows);
  }

  private void pointed(MouseEvent event) {
    Optional<String> number = Optional.empty();
    if (table != null && text.getSkin() instanceof TextAreaSkin skin) {
      number = table.at(skin.getIndex(event.getX(), event.getY()).getCharIndex());
    }
    number.ifPresent(inFull::setText);
    text.setTooltip(number.isPresent() ? inFull : null);
  }

  /// Copies the numbers that are selected, or all, as they are and not as they are rounded.
  private final class NumberArea extends TextArea {
    /// What the text area leaves out of account for each row, so that the last would need a bar.
    private static final double LEADING = 2;

    @Override
    protected double computePrefHeight(double width) {
      return super.computePrefHeight(width) + LEADING * getPrefRowCount();
    }

    @Override
    public void copy() {
      if (table == null) {
        super.copy();
        return;
      }
      boolean some = getSelection().getLength() > 0;
      ClipboardContent content = new ClipboardContent();
      content.putString(
          table.copy(
              some ? getSelection().getStart() : 0, some ? getSelection().getEnd() : getLength()));
      Clipboard.getSystemClipboard().setContent(content);
    }
  }
}
