package studio.backprop.view.lesson;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import studio.backprop.language.Texts;
import studio.backprop.scenario.Moment;
import studio.backprop.session.Session;
import studio.backprop.session.Shown;
import studio.backprop.session.document.Taught;
import studio.backprop.session.lesson.ShownLesson;
import studio.backprop.view.text.Markdown;
import studio.backprop.view.text.Scrolled;

/// For the teacher's eyes alone: what is noted at the moment that is taught, what comes next, what
/// time it is, and for how long it has been taught.
public final class NotesPane extends VBox {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private final Texts texts;
  private final Clock clock;
  private final Label place = new Label();
  private final Label time = new Label();
  private final Label since = new Label();
  private final VBox content = new VBox();
  private Optional<Instant> begun = Optional.empty();

  /// What the pane follows from.
  private record Seen(
      Optional<Moment> moment, Optional<Moment> next, boolean asking, int number, int count) {
    static Seen of(Shown shown) {
      Optional<Taught> at = shown.document().taught();
      return new Seen(
          ShownLesson.moment(shown),
          ShownLesson.upcoming(shown),
          at.filter(Taught::asking).isPresent(),
          at.map(Taught::moment).orElse(0),
          ShownLesson.count(shown));
    }
  }

  /// @param clock of the machine's place
  public NotesPane(Session session, Texts texts, Clock clock) {
    this.texts = texts;
    this.clock = clock;
    getStyleClass().addAll("notes", "lesson");
    time.getStyleClass().add("notes-time");
    since.getStyleClass().add("quiet");
    content.getStyleClass().addAll("lesson-content", "markdown");
    getChildren().addAll(new Heading(place, since, time), new Scrolled(content));
    session.follow(Seen::of, this::show);
  }

  /// Looks at the clock.
  void tick() {
    time.setText(TIME.format(LocalTime.now(clock)));
    since.setText(
        begun
            .map(start -> Duration.between(start, clock.instant()).toMinutes())
            .map(minutes -> texts.get("notes-since", minutes))
            .orElse(""));
  }

  private void show(Seen now) {
    if (now.moment.isEmpty()) {
      begun = Optional.empty();
    } else if (begun.isEmpty()) {
      begun = Optional.of(clock.instant());
    }
    place.setText(
        now.moment.isEmpty()
            ? texts.get("notes-none")
            : texts.get("lesson-place", now.number, now.count));
    content.getChildren().clear();
    now.moment.ifPresent(moment -> say(moment, now.asking));
    now.next.ifPresent(next -> add("notes-next", next.say(), "notes-coming"));
    tick();
  }

  private void say(Moment moment, boolean asking) {
    if (asking) {
      add("notes-asked", moment.say(), "notes-coming");
    }
    add("notes-note", moment.note().orElse(texts.get("notes-no-note")), "notes-note");
  }

  private void add(String heading, String markdown, String style) {
    Label title = new Label(texts.get(heading));
    title.getStyleClass().add("side-heading");
    List<? extends Node> said =
        Markdown.passages(markdown).stream().map(passage -> passage.get()).toList();
    VBox block = new VBox();
    block.getStyleClass().addAll("markdown", style);
    block.getChildren().setAll(said);
    block.setAccessibleText(markdown);
    content.getChildren().addAll(title, block);
  }
}
