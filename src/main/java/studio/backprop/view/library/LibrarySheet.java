package studio.backprop.view.library;

import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import studio.backprop.language.Language;
import studio.backprop.language.Texts;
import studio.backprop.scenario.Scenario;
import studio.backprop.session.search.WordSearch;
import studio.backprop.view.search.SearchPane;

/// Looks through the scenarios that come with the program; the one that is taken is opened.
public final class LibrarySheet implements SearchPane.Search<Shelf.Item> {
  private final Consumer<Scenario> onOpen;
  private List<Shelf.Item> all = List.of();
  private List<Shelf.Item> found = List.of();

  private LibrarySheet(Consumer<Scenario> onOpen) {
    this.onOpen = onOpen;
  }

  /// The list with its search.
  ///
  /// @param onOpen told which scenario to open
  public static Region of(Language language, Consumer<Scenario> onOpen) {
    Texts texts = language.texts("window");
    LibrarySheet library = new LibrarySheet(onOpen);
    SearchPane<Shelf.Item> pane =
        new SearchPane<>(
                "library",
                library,
                new SearchPane.Words(
                    texts.get("library"),
                    texts.get("library-search"),
                    texts.get("library-none"),
                    texts.get("library-hint")))
            .loading(texts.get("library-loading"));
    var _ =
        Shelf.items(language)
            .thenAccept(items ->
                Platform.runLater(() -> {
                  library.all = items;
                  pane.loaded();
                }));
    return pane;
  }

  @Override
  public List<Shelf.Item> found(String typed) {
    WordSearch wanted = new WordSearch(typed);
    found = all.stream().filter(item -> wanted.finds(item.entry())).toList();
    return found;
  }

  @Override
  public void take(Shelf.Item item) {
    onOpen.accept(item.entry().scenario());
  }

  @Override
  public ListCell<Shelf.Item> cell() {
    return new LibraryCell(this::isFirstOfGroup, this::take);
  }

  private boolean isFirstOfGroup(int index) {
    return index == 0 || !found.get(index).group().equals(found.get(index - 1).group());
  }
}
