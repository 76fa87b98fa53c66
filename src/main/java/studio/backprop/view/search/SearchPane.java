package studio.backprop.view.search;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import studio.backprop.view.text.Wrapping;

/// One of many things is looked for: typing searches, ↑ and ↓ choose, Enter takes what is chosen.
///
/// @param <T> what is looked for
public final class SearchPane<T> extends VBox {
  private static final int PAGE = 5;

  private final Search<T> search;
  private final TextField field = new TextField();
  private final ListView<T> list = new ListView<>();

  /// What is looked through, and what becomes of it.
  public interface Search<T> {

    /// What is found by what was typed, the best first; nothing typed finds everything.
    List<T> found(String typed);

    /// Told what was taken.
    void take(T thing);

    /// How one of the things is shown in the list.
    ListCell<T> cell();

    /// What is said below the list of the one that is chosen, in a sentence; or nothing.
    default String about(T thing) {
      return "";
    }
  }

  /// What is said around the list.
  ///
  /// @param list what it is a list of
  /// @param prompt what may be typed
  /// @param none where nothing is found
  /// @param hint what the keys do
  public record Words(String list, String prompt, String none, String hint) {}

  /// @param name what the parts are called by: `name-search` and `name-list`
  public SearchPane(String name, Search<T> search, Words words) {
    this.search = search;
    getStyleClass().add("search-pane");
    field.setId(name + "-search");
    field.setPromptText(words.prompt());
    field.setAccessibleText(words.prompt());
    field.textProperty().subscribe(_ -> find());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.setId(name + "-list");
    list.setAccessibleText(words.list());
    list.setFocusTraversable(false);
    list.setCellFactory(_ -> search.cell());
    sayWhereNone(words.none());
    setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(field, list, about(name), sentence(words.hint(), "quiet"));
  }

  private Label about(String name) {
    Label about = sentence("", "about");
    about.setId(name + "-about");
    about.managedProperty().bind(about.textProperty().isNotEmpty());
    about
        .textProperty()
        .bind(list.getSelectionModel().selectedItemProperty().map(search::about).orElse(""));
    return about;
  }

  private static Label sentence(String words, String styleClass) {
    Label sentence = new Label(words);
    sentence.getStyleClass().add(styleClass);
    Wrapping.wrap(sentence);
    sentence.setMinHeight(USE_PREF_SIZE);
    return sentence;
  }

  /// Things are dragged out of the list, too.
  public SearchPane<T> carriedBy(Carrying<T> carrying) {
    Carrying.Gesture.on(list, carrying);
    return this;
  }

  /// Typing is what it is there for.
  @Override
  public void requestFocus() {
    field.requestFocus();
    field.selectAll();
  }

  /// What stands where nothing is found.
  public void sayWhereNone(String words) {
    list.setPlaceholder(new Label(words));
  }

  /// Looks once more, for there may be other things now.
  public void find() {
    list.getItems().setAll(search.found(field.getText()));
    choose(0);
  }

  private void pressed(KeyEvent event) {
    int at = list.getSelectionModel().getSelectedIndex();
    switch (event.getCode()) {
      case UP -> choose(at - 1);
      case DOWN -> choose(at + 1);
      case PAGE_UP -> choose(at - PAGE);
      case PAGE_DOWN -> choose(at + PAGE);
      case ENTER -> take(list.getSelectionModel().getSelectedItem());
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
      // One before it in sight too: what comes next is seen coming.
      list.scrollTo(Math.max(0, chosen - 1));
    }
  }

  private void take(@Nullable T thing) {
    if (thing != null) {
      search.take(thing);
    }
  }
}
