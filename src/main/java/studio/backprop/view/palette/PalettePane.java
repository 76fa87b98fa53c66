package studio.backprop.view.palette;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import studio.backprop.language.Texts;
import studio.backprop.session.PaletteSearch;

/// Everything that can be added to a graph: typing searches, ↑ and ↓ choose, Enter or a click adds.
public final class PalettePane extends VBox {
  private final List<String> names;
  private final Function<String, String> ports;
  private final Consumer<String> onChosen;
  private final TextField search = new TextField();
  private final ListView<String> list = new ListView<>();

  /// @param ports what an operation takes, in short
  /// @param onChosen told what to add
  public PalettePane(
      List<String> names, Function<String, String> ports, Consumer<String> onChosen, Texts texts) {
    this.names = names;
    this.ports = ports;
    this.onChosen = onChosen;
    getStyleClass().addAll("library", "palette");
    search.setId("palette-search");
    search.setPromptText(texts.get("palette-search"));
    search.setAccessibleText(texts.get("palette-search"));
    search.textProperty().subscribe(this::find);
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.setId("palette-list");
    list.setAccessibleText(texts.get("palette"));
    list.setFocusTraversable(false);
    list.setPlaceholder(new Label(texts.get("palette-none")));
    list.setCellFactory(_ -> new Row());
    setVgrow(list, Priority.ALWAYS);
    Label hint = new Label(texts.get("palette-hint"));
    hint.getStyleClass().add("quiet");
    hint.setWrapText(true);
    getChildren().addAll(search, list, hint);
  }

  /// Typing is what it is there for.
  @Override
  public void requestFocus() {
    search.requestFocus();
  }

  private void find(String words) {
    list.getItems().setAll(new PaletteSearch(words).in(names));
    choose(0);
  }

  private void pressed(KeyEvent event) {
    int at = list.getSelectionModel().getSelectedIndex();
    switch (event.getCode()) {
      case UP -> choose(at - 1);
      case DOWN -> choose(at + 1);
      case ENTER -> add(list.getSelectionModel().getSelectedItem());
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void choose(int index) {
    if (!list.getItems().isEmpty()) {
      int chosen = Math.clamp(index, 0, list.getItems().size() - 1);
      list.getSelectionModel().select(chosen);
      list.scrollTo(Math.max(0, chosen - 1));
    }
  }

  private void add(@Nullable String name) {
    if (name != null) {
      onChosen.accept(name);
    }
  }

  private final class Row extends ListCell<String> {
    private final Label name = new Label();
    private final Label takes = new Label();
    private final HBox both = new HBox(name, takes);

    Row() {
      both.getStyleClass().add("palette-row");
      takes.getStyleClass().add("quiet");
      name.setMinWidth(USE_PREF_SIZE);
      setOnMouseClicked(_ -> add(getItem()));
    }

    @Override
    protected void updateItem(@Nullable String item, boolean empty) {
      super.updateItem(item, empty);
      if (empty || item == null) {
        setGraphic(null);
      } else {
        name.setText(item);
        takes.setText(ports.apply(item));
        setGraphic(both);
      }
    }
  }
}
