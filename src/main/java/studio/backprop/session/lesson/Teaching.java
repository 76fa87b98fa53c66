package studio.backprop.session.lesson;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import studio.backprop.lesson.Answer;
import studio.backprop.lesson.ProductPuzzle;
import studio.backprop.lesson.Reply;
import studio.backprop.scenario.Moment;
import studio.backprop.scenario.Target;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.session.Session;
import studio.backprop.session.Shown;
import studio.backprop.session.document.Score;
import studio.backprop.session.document.Taught;
import studio.backprop.session.gaze.Selection;
import studio.backprop.session.settings.Settings;
import studio.backprop.session.training.Passes;
import studio.backprop.shape.Dims;
import studio.backprop.telling.Marked;

/// Leads through the lesson of the document: each moment sets what it sets, takes the playhead to
/// its step and selects what it points at. A question is put before its moment is shown. Where the
/// playhead is moved by hand, the lesson follows it.
public final class Teaching {
  private final Session session;
  private final KeptScores kept;
  private final ReadOnlyObjectWrapper<Score> score =
      new ReadOnlyObjectWrapper<>(this, "score", Score.NONE);

  /// The moment that was last gone to; empty while none is taught.
  private Optional<Place> place = Optional.empty();

  /// What was selected before the lesson, and is again after it.
  private Selection selected = Selection.NONE;

  private record Place(int moment, boolean asking) {
    static Optional<Place> of(Shown shown) {
      return shown.document().taught().map(at -> new Place(at.moment(), at.asking()));
    }
  }

  /// One whose answers are kept nowhere.
  public Teaching(Session session) {
    this(session, new KeptScores(Settings.none()));
  }

  /// @param kept where answers to the questions of documents' own lessons are kept
  public Teaching(Session session, KeptScores kept) {
    this.session = session;
    this.kept = kept;
    if (ShownLesson.isOwn(session.shown())) {
      // A window that takes the place of another goes on with its lesson.
      score.set(kept.of(ShownLesson.own(session.shown())));
    }
    session.follow(Place::of, this::goTo);
    session.playhead().movingProperty().subscribe(_ -> followPlayhead());
    session.playhead().positionProperty().subscribe(_ -> followPlayhead());
  }

  /// Whether the document has a lesson.
  public boolean isThere() {
    return !ShownLesson.lesson(session.shown()).isEmpty();
  }

  /// Whether a moment is taught now.
  public ObservableValue<Boolean> underWay() {
    return session.shownProperty().map(shown -> shown.document().taught().isPresent());
  }

  private void teach(int moment, boolean asking) {
    if (session.document().taught().isEmpty()) {
      // Whoever begins anew answers anew.
      score.set(moment > 1 ? kept.of(ShownLesson.own(session.shown())) : Score.NONE);
    }
    session.teach(ShownLesson.lesson(session.shown()), moment, asking);
  }

  private void take(Score next) {
    score.set(next);
    if (ShownLesson.isOwn(session.shown())) {
      kept.keep(ShownLesson.own(session.shown()), next);
    }
  }

  /// Begins a lesson of questions about all gradients of what is shown, each put before the
  /// gradient is.
  public void predict() {
    session
        .errands()
        .predict(lesson -> {
          score.set(Score.NONE);
          session.teach(lesson, 1, false);
        });
  }

  /// Begins a lesson of the products of two matrices alone, with no number in sight: each is put
  /// together by shapes. Where one is under way, leaves it.
  public void shapesFirst() {
    if (session.shown().gaze().shapesAlone()) {
      leave();
    } else {
      session
          .errands()
          .puzzles(lesson -> {
            score.set(Score.NONE);
            session.lookAtShapes(true);
            session.teach(lesson, 1, false);
          });
    }
  }

  /// Whether there is something to predict now.
  public boolean canBePredicted() {
    return canPredict(session.shown());
  }

  /// Whether something comes back in what is shown, so that it can be predicted.
  public static boolean canPredict(Shown shown) {
    return shown.run().assembly().isWhole()
        && shown.graph().output().isPresent()
        && Passes.canLearn(shown);
  }

  /// How the questions were answered since the lesson began.
  public ReadOnlyObjectProperty<Score> scoreProperty() {
    return score.getReadOnlyProperty();
  }

  /// Goes on: shows the moment whose question is put, else puts the question of the next, or shows
  /// that. Begins the lesson where it is not taught; at its end nothing changes.
  public void next() {
    Shown now = session.shown();
    Optional<Taught> at = now.document().taught();
    if (at.filter(Taught::asking).isPresent()) {
      ShownLesson.question(now)
          .ifPresent(asked -> take(score.get().shown(at.get().moment(), asked)));
      teach(at.get().moment(), false);
      return;
    }
    int next = at.map(Taught::moment).orElse(0) + 1;
    if (next <= ShownLesson.count(now)) {
      teach(next, ShownLesson.lesson(now).get(next - 1).ask().isPresent());
    }
  }

  /// Shows a moment at once, without its question.
  ///
  /// @param moment its number, from 1; with 0 no moment is shown
  public void show(int moment) {
    teach(moment, false);
  }

  /// Goes back to the moment before, without its question; from the first out of the lesson.
  public void back() {
    session.document().taught().ifPresent(at -> teach(at.moment() - 1, false));
  }

  /// Takes back what a person has changed.
  public void again() {
    session.document().taught().ifPresent(at -> teach(at.moment(), at.asking()));
  }

  /// Leaves the lesson; the document is as it was.
  public void leave() {
    teach(0, false);
  }

  /// Has what was typed as an answer to the question that is put marked.
  public void answer(String text, Consumer<Marked> told) {
    answer(new Reply.Typed(text), told);
  }

  /// Has an answer to the question that is put marked, which has the form that it asks for.
  public void answer(Answer answer, Consumer<Marked> told) {
    answer(new Reply.Chosen(answer), told);
  }

  private void answer(Reply reply, Consumer<Marked> told) {
    Shown now = session.shown();
    int moment = now.document().taught().map(Taught::moment).orElse(0);
    ShownLesson.question(now)
        .ifPresent(asked ->
            session
                .errands()
                .mark(
                    asked,
                    reply,
                    marked -> {
                      take(score.get().answered(moment, asked, marked));
                      told.accept(marked);
                    }));
  }

  private static Dims dims(Shown shown) {
    return shown.document().scenario().dims();
  }

  /// What makes the sizes of a puzzle differ; empty where no symbol is alike another size.
  public Optional<Runnable> unequal(ProductPuzzle puzzle) {
    SortedMap<String, Integer> sizes = puzzle.unequal(dims(session.shown()));
    return sizes.isEmpty()
        ? Optional.empty()
        : Optional.of(
            () -> sizes.forEach((symbol, size) -> session.apply(new Edit.Resize(symbol, size))));
  }

  private void goTo(Optional<Place> next) {
    Optional<Place> before = place;
    place = next;
    if (before.isEmpty()) {
      selected = session.shown().selection();
    } else if (next.isEmpty()) {
      session.lookAtShapes(false);
      session.select(selected);
    }
    if (next.isPresent() && !next.equals(before) && !next.get().asking()) {
      Shown now = session.shown();
      Moment moment = ShownLesson.moment(now).orElseThrow();
      now.run().timeline().at(moment.at()).ifPresent(session.playhead()::glideTo);
      point(moment.point());
    }
  }

  private void point(List<Target> targets) {
    if (targets.isEmpty()) {
      session.selectNothing();
    } else if (targets.getFirst() instanceof Target.OfCell(var cell)) {
      session.selectCell(cell);
    } else {
      List<String> nodes = targets.stream().map(Target::node).distinct().toList();
      session.selectNodes(nodes.getFirst(), nodes.subList(1, nodes.size()));
    }
  }

  /// The last moment whose step is done, where a person has left that of the one that is taught.
  private void followPlayhead() {
    Optional<Place> at = place.filter(here -> !here.asking());
    if (at.isEmpty() || session.playhead().movingProperty().get()) {
      return;
    }
    Shown now = session.shown();
    double position = session.playhead().position();
    if (position != now.gaze().position()) {
      // No person moves it: it is led to another run, which is not shown yet.
      return;
    }
    int reached = 0;
    for (int k = 1; k <= ShownLesson.count(now); k++) {
      OptionalInt step = now.run().timeline().at(ShownLesson.lesson(now).get(k - 1).at());
      if (k == at.get().moment() && step.isPresent() && step.getAsInt() == position) {
        return;
      }
      if (step.isPresent() && step.getAsInt() <= position) {
        reached = k;
      }
    }
    if (reached > 0 && reached != at.get().moment()) {
      place = Optional.of(new Place(reached, false));
      teach(reached, false);
    }
  }
}
