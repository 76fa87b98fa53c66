package studio.backprop.view.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import studio.backprop.language.Texts;
import studio.backprop.lesson.ProductPuzzle;
import studio.backprop.scenario.Moment;
import studio.backprop.scenario.Question;
import studio.backprop.session.Session;
import studio.backprop.session.Shown;
import studio.backprop.session.document.Score;
import studio.backprop.session.document.Taught;
import studio.backprop.session.lesson.Bookmark;
import studio.backprop.session.lesson.ShownLesson;
import studio.backprop.session.lesson.Teaching;
import studio.backprop.session.lesson.Worksheets;
import studio.backprop.telling.QuestionPhrases;
import studio.backprop.view.text.IconButton;
import studio.backprop.view.text.Markdown;
import studio.backprop.view.text.Scrolled;
import studio.backprop.writing.Pen;

/// The moment of the lesson that is taught, with the way to the next and back; before that, an
/// offer to begin.
public final class LessonPane extends VBox {
  private final Teaching teaching;
  private final Bookmark bookmark;
  private final Worksheets worksheets;
  private final Texts texts;
  private final VBox content = new VBox();
  private final ScrollPane scroll = Scrolled.upright(content);
  private final Label place = new Label();
  private final LessonOffer offer = new LessonOffer();
  private final Button score = new Button();
  private Runnable onWrite = () -> {};
  private final Button back;
  private final Button next;
  private final Button again;
  private final BooleanProperty answered = new SimpleBooleanProperty(this, "answered", false);
  private final Heading heading;
  private final HBox ways;

  /// What the pane follows from.
  private record Seen(
      int count,
      Optional<Moment> moment,
      Optional<Question> question,
      Optional<ProductPuzzle> puzzle,
      boolean predictable,
      boolean changed,
      int number) {

    static Seen of(Shown shown) {
      Optional<Taught> at = shown.document().taught();
      return new Seen(
          ShownLesson.count(shown),
          ShownLesson.moment(shown),
          ShownLesson.question(shown),
          ShownLesson.puzzle(shown),
          Teaching.canPredict(shown),
          at.filter(Taught::isChangedByHand).isPresent(),
          at.map(Taught::moment).orElse(0));
    }

    boolean isAsSaid(Seen other) {
      return moment.equals(other.moment)
          && question.equals(other.question)
          && puzzle.equals(other.puzzle)
          && number == other.number;
    }
  }

  private Seen seen =
      new Seen(-1, Optional.empty(), Optional.empty(), Optional.empty(), false, false, 0);

  /// @param onScore shows how the questions were answered
  public LessonPane(
      Session session,
      Teaching teaching,
      Bookmark bookmark,
      Worksheets worksheets,
      Runnable onScore,
      Texts texts) {
    this.worksheets = worksheets;
    this.bookmark = bookmark;
    this.teaching = teaching;
    this.texts = texts;
    getStyleClass().add("lesson");
    content.getStyleClass().addAll("lesson-content", "markdown");
    again = new Button(texts.get("lesson-again"));
    again.getStyleClass().add("lesson-again");
    again.setTooltip(new Tooltip(texts.get("lesson-again-tip")));
    again.setOnAction(_ -> teaching.again());
    score.getStyleClass().add("lesson-score");
    score.setMinWidth(USE_PREF_SIZE);
    score.setTooltip(new Tooltip(texts.get("score-tip")));
    score.setOnAction(_ -> onScore.run());
    // There is no room for both.
    score.visibleProperty().bind(answered.and(again.visibleProperty().not()));
    score.managedProperty().bind(score.visibleProperty());
    teaching.scoreProperty().subscribe(this::tell);
    back = new IconButton("fth-arrow-left", "lesson-back", texts, teaching::back);
    next = new IconButton("fth-arrow-right", "lesson-next", texts, teaching::next);
    heading = new Heading(place, new IconButton("fth-x", "lesson-leave", texts, teaching::leave));
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    ways = new HBox(back, between, score, again, next);
    ways.getStyleClass().add("lesson-ways");
    session.follow(Seen::of, now -> show(now, session.shown()));
  }

  private void show(Seen now, Shown shown) {
    Seen before = seen;
    seen = now;
    again.setVisible(now.changed);
    again.setManaged(now.changed);
    next.setDisable(now.number == now.count && now.question.isEmpty());
    if (now.moment.isEmpty()) {
      offer.show(ways(now, bookmark.left(shown)));
      getChildren().setAll(List.of(offer));
      return;
    }
    place.setText(texts.get("lesson-place", now.number, now.count));
    if (!now.isAsSaid(before)) {
      boolean hadKeyboard = isFocusWithin();
      content.getChildren().setAll(said(now, shown));
      getChildren().setAll(List.of(heading, scroll, ways));
      scroll.setVvalue(0);
      if (hadKeyboard) {
        focusFirst();
      }
    }
  }

  /// What can be begun, the likeliest first.
  private List<LessonOffer.Way> ways(Seen now, int left) {
    List<LessonOffer.Way> all = new ArrayList<>();
    if (left > 1) {
      all.add(
          new LessonOffer.Way(
              "lesson-resume",
              "fth-corner-down-right",
              texts.get("lesson-resume", left),
              () -> teaching.show(left)));
    }
    if (now.count > 0) {
      all.add(
          new LessonOffer.Way(
              "lesson-begin", "fth-book-open", texts.get("lesson-begin"), teaching::next));
    }
    if (now.predictable) {
      all.add(
          new LessonOffer.Way(
              "lesson-predict", "fth-help-circle", texts.get("predict"), teaching::predict));
      all.add(
          new LessonOffer.Way(
              "lesson-shapes", "fth-square", texts.get("shapes-first"), teaching::shapesFirst));
    }
    all.add(
        new LessonOffer.Way(
            "lesson-worksheet", "fth-edit", texts.get("worksheet"), worksheets::toggle));
    all.add(
        new LessonOffer.Way(
            "lesson-edit", "fth-edit-3", texts.get("lesson-edit"), () -> onWrite.run()));
    return all;
  }

  /// Offers to write the lesson.
  ///
  /// @param action lets it be written
  public void setOnWrite(Runnable action) {
    onWrite = action;
  }

  private void tell(Score now) {
    score.setText(now.right() + "/" + now.results().size());
    score.setAccessibleText(texts.get("score", now.right(), now.results().size()));
    answered.set(!now.results().isEmpty());
  }

  private List<? extends Node> said(Seen now, Shown shown) {
    return now.question.isPresent()
        ? List.of(asked(now.question.get(), now.puzzle, shown))
        : Markdown.passages(now.moment.orElseThrow().say()).stream()
            .map(passage -> passage.get())
            .toList();
  }

  private QuestionBox asked(Question question, Optional<ProductPuzzle> puzzle, Shown shown) {
    QuestionPhrases phrases = QuestionPhrases.typeset(shown.style().language(), shown.graph());
    return new QuestionBox(
        phrases.hinted(question, shown.trace()),
        puzzle,
        phrases.sentence(question),
        teaching,
        new Pen(shown.graph(), shown.style()),
        texts);
  }

  /// To the answer that is asked for, else to the way on.
  private void focusFirst() {
    content.getChildren().stream()
        .filter(QuestionBox.class::isInstance)
        .map(QuestionBox.class::cast)
        .findFirst()
        .ifPresentOrElse(QuestionBox::takeKeyboard, next::requestFocus);
  }
}
