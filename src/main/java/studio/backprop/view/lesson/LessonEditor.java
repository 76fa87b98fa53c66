package studio.backprop.view.lesson;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import studio.backprop.language.Texts;
import studio.backprop.scenario.Moment;
import studio.backprop.scenario.Quoted;
import studio.backprop.session.Session;
import studio.backprop.session.lesson.LessonEditing;
import studio.backprop.session.lesson.Teaching;
import studio.backprop.view.text.IconButton;
import studio.backprop.view.text.Scrolled;

/// Writes the lesson of the document: its moments in their order, and of the chosen one what it
/// says, points at, sets and asks.
public final class LessonEditor extends VBox {
  private static final int FIRST_WORDS = 60;

  private final LessonEditing editing;
  private final Teaching teaching;
  private final Texts texts;
  private final ListView<Moment> moments = new ListView<>();
  private final VBox chosen = new VBox();
  private final MomentForm form;

  /// @param onClose puts the editor away
  public LessonEditor(Session session, Teaching teaching, Runnable onClose, Texts texts) {
    this.editing = new LessonEditing(session);
    this.teaching = teaching;
    this.texts = texts;
    this.form = new MomentForm(editing, this::change, texts);
    getStyleClass().addAll("lesson", "lesson-editor");
    Heading heading =
        new Heading(
            new Label(texts.get("lesson-edit")),
            new IconButton("fth-x", "lesson-edit-close", texts, onClose));
    moments.getStyleClass().add("lesson-moments");
    moments.setAccessibleText(texts.get("lesson-moments"));
    moments.setCellFactory(_ -> new MomentCell());
    moments.setPlaceholder(new Label(texts.get("lesson-moments-none")));
    moments.getSelectionModel().selectedIndexProperty().subscribe(_ -> showChosen());
    getChildren().addAll(heading, moments, ways(), new Scrolled(chosen));
    session.follow(LessonEditing::moments, this::show);
  }

  private HBox ways() {
    HBox ways =
        new HBox(
            new IconButton("fth-plus", "moment-add", texts, this::add),
            new IconButton("fth-trash-2", "moment-remove", texts, this::remove),
            new IconButton("fth-arrow-up", "moment-up", texts, () -> move(-1)),
            new IconButton("fth-arrow-down", "moment-down", texts, () -> move(1)),
            new IconButton("fth-play", "moment-preview", texts, this::preview));
    ways.getStyleClass().add("lesson-ways");
    return ways;
  }

  private int index() {
    return moments.getSelectionModel().getSelectedIndex();
  }

  private void show(List<Moment> lesson) {
    int at = index();
    moments.getItems().setAll(lesson);
    moments.getSelectionModel().clearAndSelect(Math.min(Math.max(at, 0), lesson.size() - 1));
    showChosen();
  }

  private void showChosen() {
    int at = index();
    boolean isThere = at >= 0 && at < moments.getItems().size();
    if (isThere) {
      form.show(moments.getItems().get(at));
    }
    chosen.getChildren().setAll(isThere ? List.of(form) : List.of());
  }

  private void change(UnaryOperator<Moment> change) {
    int at = index();
    if (at >= 0) {
      editing.change(at, change);
    }
  }

  private void add() {
    int at = editing.add(index());
    moments.getSelectionModel().clearAndSelect(at);
    moments.scrollTo(at);
    form.write();
  }

  private void remove() {
    if (index() >= 0) {
      editing.remove(index());
    }
  }

  private void move(int by) {
    int at = index();
    int to = at + by;
    if (at >= 0 && to >= 0 && to < moments.getItems().size()) {
      editing.swap(at, to);
      moments.getSelectionModel().clearAndSelect(to);
    }
  }

  private void preview() {
    if (index() >= 0) {
      teaching.show(index() + 1);
    }
  }

  /// Its number, its step and its first words.
  private final class MomentCell extends ListCell<Moment> {
    MomentCell() {
      // As wide as the list.
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Moment moment, boolean empty) {
      super.updateItem(moment, empty);
      setText(
          moment == null || empty
              ? null
              : texts.get(
                  "moment-listed",
                  getIndex() + 1,
                  moment.at(),
                  Quoted.clipped(moment.say(), FIRST_WORDS),
                  Optional.of(moment).flatMap(Moment::ask).isPresent() ? 1 : 0));
    }
  }
}
