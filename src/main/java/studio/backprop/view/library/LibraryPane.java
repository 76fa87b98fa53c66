package studio.backprop.view.library;

import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import studio.backprop.language.Texts;
import studio.backprop.scenario.Scenario;
import studio.backprop.session.LibrarySearch;

/// The scenarios that come with the program: typing searches, ↑ and ↓ choose, Enter or a click
/// opens.
public final class LibraryPane extends VBox {
  private static final int PAGE = 5;

  private final ObservableList<Shelf.Item> all = FXCollections.observableArrayList();
  private final FilteredList<Shelf.Item> found = new FilteredList<>(all);
  private final TextField search = new TextField();
  private final ListView<Shelf.Item> list = new ListView<>(found);
  private final Consumer<Scenario> onOpen;

  /// @param onOpen told which scenario to open
  public LibraryPane(Texts texts, Consumer<Scenario> onOpen) {
    this.onOpen = onOpen;
    getStyleClass().add("library");
    search.setId("library-search");
    search.setPromptText(texts.get("library-search"));
    search.setAccessibleText(texts.get("library-search"));
    search.textProperty().subscribe(this::find);
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.setId("library-list");
    list.setAccessibleText(texts.get("library"));
    list.setFocusTraversable(false);
    list.setPlaceholder(new Label(texts.get("library-loading")));
    list.setCellFactory(_ -> new LibraryCell(this::isFirstOfGroup, this::open));
    setVgrow(list, Priority.ALWAYS);
    Label hint = new Label(texts.get("library-hint"));
    hint.getStyleClass().add("quiet");
    getChildren().addAll(search, list, hint);
    var _ =
        Shelf.items()
            .thenAccept(items -> Platform.runLater(() -> show(items, texts.get("library-none"))));
  }

  /// Typing is what it is there for.
  @Override
  public void requestFocus() {
    search.requestFocus();
    search.selectAll();
  }

  private void show(List<Shelf.Item> items, String noneFound) {
    list.setPlaceholder(new Label(noneFound));
    all.setAll(items);
    choose(0);
  }

  private void find(String words) {
    LibrarySearch wanted = new LibrarySearch(words);
    found.setPredicate(item -> wanted.finds(item.entry()));
    list.refresh();
    choose(0);
  }

  private boolean isFirstOfGroup(int index) {
    return index == 0 || !found.get(index).group().equals(found.get(index - 1).group());
  }

  private void pressed(KeyEvent event) {
    int at = list.getSelectionModel().getSelectedIndex();
    switch (event.getCode()) {
      case UP -> choose(at - 1);
      case DOWN -> choose(at + 1);
      case PAGE_UP -> choose(at - PAGE);
      case PAGE_DOWN -> choose(at + PAGE);
      case ENTER -> open(list.getSelectionModel().getSelectedItem());
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void choose(int index) {
    if (!found.isEmpty()) {
      int chosen = Math.clamp(index, 0, found.size() - 1);
      list.getSelectionModel().select(chosen);
      // One before it in sight too: what comes next is seen coming.
      list.scrollTo(Math.max(0, chosen - 1));
    }
  }

  private void open(Shelf.@Nullable Item item) {
    if (item != null) {
      onOpen.accept(item.entry().scenario());
    }
  }
}
