package studio.backprop.view.lesson;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.backprop.graph.CellName;
import studio.backprop.language.Texts;
import studio.backprop.session.document.Worksheet.Blank;
import studio.backprop.view.text.IconButton;
import studio.backprop.view.text.Wrapping;

/// A cell that is to be filled in: its name, what is written there, and what is said to that.
final class BlankRow extends VBox {
  private static final PseudoClass RIGHT = PseudoClass.getPseudoClass("right");
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final CellName cell;
  private final Texts texts;
  private final TextField field = new TextField();
  private final FontIcon mark = new FontIcon("fth-check");
  private final Label says = new Label();
  private final IconButton show;

  /// @param name what the cell is called
  /// @param written told what is written into it
  /// @param shown asked to show what belongs there
  BlankRow(
      CellName cell,
      String name,
      BiConsumer<CellName, String> written,
      Consumer<CellName> shown,
      Texts texts) {
    this.cell = cell;
    this.texts = texts;
    this.show = new IconButton("fth-eye", "blank-show", texts, () -> shown.accept(cell));
    getStyleClass().add("blank-row");
    Label title = new Label(name);
    title.setMinWidth(USE_PREF_SIZE);
    field.getStyleClass().add("blank-answer");
    field.setAccessibleText(texts.get("blank-answer", name));
    field.setPrefColumnCount(4);
    field.setOnAction(_ -> written.accept(cell, field.getText()));
    field
        .focusedProperty()
        .addListener((_, _, has) -> {
          if (!has && !field.getText().isBlank()) {
            written.accept(cell, field.getText());
          }
        });
    HBox.setHgrow(field, Priority.ALWAYS);
    HBox row = new HBox(title, field, mark, show);
    row.getStyleClass().add("question-row");
    says.getStyleClass().add("blank-says");
    Wrapping.wrap(says);
    getChildren().addAll(row, says);
  }

  CellName cell() {
    return cell;
  }

  boolean isOpen() {
    return field.isEditable();
  }

  void takeKeyboard() {
    field.requestFocus();
    field.selectAll();
  }

  /// @param number what belongs there, as it is written where it is seen
  void show(Blank blank, String number) {
    boolean right = blank.isRight();
    boolean wrong = blank.isOpen() && !blank.says().isEmpty();
    field.setEditable(blank.isOpen());
    if (!blank.isOpen()) {
      field.setText(number);
    } else if (!field.isFocused()) {
      field.setText(blank.typed());
    }
    mark.setVisible(right);
    mark.setManaged(right);
    show.setVisible(blank.isOpen());
    show.setManaged(blank.isOpen());
    says.setText(wrong ? texts.get("question-not-right", blank.says()) : "");
    says.setVisible(wrong);
    says.setManaged(wrong);
    pseudoClassStateChanged(RIGHT, right);
    pseudoClassStateChanged(WRONG, wrong);
  }
}
