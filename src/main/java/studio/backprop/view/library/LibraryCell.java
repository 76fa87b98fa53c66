package studio.backprop.view.library;

import java.util.function.Consumer;
import java.util.function.IntPredicate;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import studio.backprop.view.sketch.SketchView;
import studio.backprop.view.text.Wrapping;

/// A scenario in the library: its picture, title and one line; above the first of a group stands
/// the group's name.
final class LibraryCell extends ListCell<Shelf.Item> {
  private final IntPredicate isFirstOfGroup;
  private final Label group = new Label();
  private final SketchView sketch = new SketchView();
  private final Label title = new Label();
  private final Label summary = new Label();
  private final VBox whole;

  LibraryCell(IntPredicate isFirstOfGroup, Consumer<Shelf.Item> onOpen) {
    this.isFirstOfGroup = isFirstOfGroup;
    getStyleClass().add("library-cell");
    group.getStyleClass().add("library-group");
    title.getStyleClass().add("library-title");
    summary.getStyleClass().add("quiet");
    Wrapping.wrap(summary);
    VBox words = new VBox(title, summary);
    words.getStyleClass().add("library-words");
    words.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(sketch, words);
    row.getStyleClass().add("library-row");
    row.setOnMouseClicked(_ -> {
      if (getItem() != null) {
        onOpen.accept(getItem());
      }
    });
    whole = new VBox(group, row);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(Shelf.@Nullable Item item, boolean empty) {
    super.updateItem(item, empty);
    if (item == null || empty) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    boolean first = isFirstOfGroup.test(getIndex());
    group.setText(item.group());
    group.setVisible(first);
    group.setManaged(first);
    title.setText(item.entry().title());
    summary.setText(item.entry().summary());
    sketch.show(item.sketch());
    setAccessibleText(item.entry().title() + ". " + item.entry().summary());
    setGraphic(whole);
  }
}
