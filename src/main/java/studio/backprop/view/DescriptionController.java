package studio.backprop.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import studio.backprop.language.Texts;
import studio.backprop.scenario.Quoted;
import studio.backprop.scenario.Scenario;
import studio.backprop.session.Session;
import studio.backprop.session.Shown;
import studio.backprop.session.document.Document;
import studio.backprop.session.lesson.Teaching;
import studio.backprop.telling.Translation;
import studio.backprop.view.lesson.LessonEditor;
import studio.backprop.view.lesson.LessonPane;
import studio.backprop.view.lesson.WorksheetPane;
import studio.backprop.view.text.IconButton;
import studio.backprop.view.text.Markdown;
import studio.backprop.view.text.Passage;
import studio.backprop.view.text.Rows;
import studio.backprop.view.text.ScriptFlow;
import studio.backprop.writing.ParameterCount;

/// The lesson where one is taught; else what the scenario is called, what its author says about it,
/// and how many parameters it has.
public final class DescriptionController {
  private final Session session;
  private final ParameterRows parameters;
  private final LessonPane lesson;
  private final DescriptionEditor editor;
  private final WorksheetPane worksheet;
  private final Texts texts;

  /// What is written where else the description stands.
  private Optional<Region> writing = Optional.empty();

  @FXML BorderPane side;
  @FXML Rows rows;

  private Optional<Said> said = Optional.empty();
  private static final int LONGEST_TITLE = 400;

  private List<Passage> passages = List.of();

  /// What the rows follow from.
  private record Said(String title, String markdown, ParameterCount count) {
    static Said of(Shown now) {
      Scenario scenario = now.document().scenario();
      Translation words = now.translation();
      return new Said(
          now.title(), words.of(scenario.description().orElse("")), ParameterCount.of(now.graph()));
    }

    boolean hasTextOf(Said other) {
      return title.equals(other.title) && markdown.equals(other.markdown);
    }
  }

  DescriptionController(
      Session session,
      LessonPane lesson,
      WorksheetPane worksheet,
      Teaching teaching,
      GraphPane graph,
      Texts texts) {
    this.worksheet = worksheet;
    this.session = session;
    this.lesson = lesson;
    this.texts = texts;
    LessonEditor lessonEditor = new LessonEditor(session, teaching, this::read, texts);
    lesson.setOnWrite(() -> write(lessonEditor));
    this.editor =
        new DescriptionEditor(session, this::read, graph::takeKeyboard, graph::say, texts);
    this.parameters = new ParameterRows(texts);
  }

  @FXML
  void initialize() {
    session.follow(
        now -> List.of(now.document().taught().isPresent(), now.document().worksheet().isPresent()),
        _ -> makeRoom());
    session.follow(
        now -> List.of(now.document().scenario(), now.graph()), _ -> show(session.shown()));
  }

  /// Lets the title and the description be typed.
  void describe() {
    if (!writing.equals(Optional.of(editor))) {
      Said now = Said.of(session.shown());
      write(editor);
      editor.open(now.title, now.markdown);
    }
  }

  /// Keeps what is being typed.
  void keep() {
    editor.keepAndLeave();
  }

  /// Puts an editor in the place of the description.
  private void write(Region wanted) {
    writing = Optional.of(wanted);
    makeRoom();
  }

  /// Shows the description again.
  private void read() {
    writing = Optional.empty();
    makeRoom();
  }

  /// While a lesson is taught, or written, or a worksheet is filled in, it has all the room.
  private void makeRoom() {
    Document now = session.document();
    boolean taught = now.taught().isPresent();
    Region wanted =
        taught ? lesson : now.worksheet().isPresent() ? worksheet : writing.orElse(rows);
    side.setTop(null);
    side.setCenter(wanted);
    side.setTop(wanted.equals(rows) ? lesson : null);
  }

  private void show(Shown now) {
    Said next = Said.of(now);
    Optional<Said> before = said;
    if (before.filter(next::equals).isPresent()) {
      return;
    }
    said = Optional.of(next);
    if (before.filter(next::hasTextOf).isPresent()) {
      rows.replace(all(next));
    } else {
      // What is typed was begun from another text, if not of another document.
      writing.filter(editor::equals).ifPresent(_ -> editor.dismiss());
      passages = Markdown.passages(next.markdown);
      rows.show(all(next));
    }
  }

  private List<Supplier<? extends Region>> all(Said now) {
    List<Supplier<? extends Region>> all = new ArrayList<>();
    all.add(() -> title(now.title));
    all.addAll(passages);
    all.addAll(parameters.of(now.count));
    return all;
  }

  private Region title(String words) {
    boolean isWhole = words.length() <= LONGEST_TITLE;
    Region title = new ScriptFlow(isWhole ? words : Quoted.clipped(words, LONGEST_TITLE));
    title.getStyleClass().add("side-title");
    HBox.setHgrow(title, Priority.ALWAYS);
    HBox row = new HBox(title, new IconButton("fth-edit-2", "describe", texts, this::describe));
    row.getStyleClass().add("title-row");
    return row;
  }
}
