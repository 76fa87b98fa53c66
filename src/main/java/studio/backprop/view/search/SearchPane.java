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
  private final String none;
  private final TextField field = new TextField();
  private final ListView<T> list = new ListView<>();
  private boolean loading;

  /// Whether the first that is found is to be taken once all is there.
  private boolean entered;

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
    this.none = words.none();
    getStyleClass().add("search-pane");
    field.setId(name + "-search");
    field.setPromptText(words.prompt());
    field.setAccessibleText(words.prompt());
    field.textProperty().subscribe(_ -> typed());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.setId(name + "-list");
    list.setAccessibleText(words.list());
    list.setFocusTraversable(false);
    list.setCellFactory(_ -> search.cell());
    say(none);
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

  /// Waits for what there is to be found, and so does Enter: these words stand there meanwhile.
  public SearchPane<T> loading(String words) {
    loading = true;
    say(words);
    return this;
  }

  /// All is there now.
  public void loaded() {
    loading = false;
    say(none);
    find();
    if (entered && getScene() != null) {
      take(list.getSelectionModel().getSelectedItem());
    }
  }

  private void say(String words) {
    list.setPlaceholder(new Label(words));
  }

  private void typed() {
    entered = false;
    find();
  }

  private void find() {
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
      case ENTER -> enter();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void enter() {
    entered = loading;
    take(list.getSelectionModel().getSelectedItem());
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
