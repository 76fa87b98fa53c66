package studio.backprop.session.lesson;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import studio.backprop.graph.Quantity;
import studio.backprop.lesson.AnswerKey;
import studio.backprop.lesson.Answers;
import studio.backprop.lesson.ProductPuzzle;
import studio.backprop.lesson.Solved;
import studio.backprop.scenario.Moment;
import studio.backprop.scenario.Question;
import studio.backprop.scenario.Scenario;
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
    if (isOwn(session.shown())) {
      // A window that takes the place of another goes on with its lesson.
      score.set(kept.of(own(session.shown())));
    }
    session.follow(Place::of, this::goTo);
    session.playhead().movingProperty().subscribe(_ -> followPlayhead());
    session.playhead().positionProperty().subscribe(_ -> followPlayhead());
  }

  /// Whether the document has a lesson.
  public boolean isThere() {
    return !lesson(session.shown()).isEmpty();
  }

  /// Whether a moment is taught now.
  public ObservableValue<Boolean> underWay() {
    return session.shownProperty().map(shown -> shown.document().taught().isPresent());
  }

  private static List<Moment> lesson(Shown shown) {
    return shown
        .document()
        .taught()
        .map(Taught::lesson)
        .orElseGet(() -> shown.document().own().present().lesson());
  }

  private void teach(int moment, boolean asking) {
    if (session.document().taught().isEmpty()) {
      // Whoever begins anew answers anew.
      score.set(moment > 1 ? kept.of(own(session.shown())) : Score.NONE);
    }
    session.teach(lesson(session.shown()), moment, asking);
  }

  private static Scenario own(Shown shown) {
    return shown.document().own().present();
  }

  private void take(Score next) {
    score.set(next);
    if (isOwn(session.shown())) {
      kept.keep(own(session.shown()), next);
    }
  }

  /// Whether the document's own lesson is taught.
  private static boolean isOwn(Shown shown) {
    return shown
        .document()
        .taught()
        .filter(at -> at.lesson().equals(own(shown).lesson()))
        .isPresent();
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
    return shown.run().assembly().problems().isEmpty()
        && shown.graph().output().isPresent()
        && Passes.canLearn(shown);
  }

  /// How the questions were answered since the lesson began.
  public ReadOnlyObjectProperty<Score> scoreProperty() {
    return score.getReadOnlyProperty();
  }

  /// The moment that is taught.
  public static Optional<Moment> moment(Shown shown) {
    return shown
        .document()
        .taught()
        .map(at -> lesson(shown).get(at.moment() - 1))
        .map(shown.translation()::of);
  }

  /// The moment after the one that is taught, or the first where none is.
  public static Optional<Moment> upcoming(Shown shown) {
    return lesson(shown).stream()
        .skip(shown.document().taught().map(Taught::moment).orElse(0))
        .findFirst();
  }

  /// How many moments the lesson has.
  public static int count(Shown shown) {
    return lesson(shown).size();
  }

  /// Goes on: shows the moment whose question is put, else puts the question of the next, or shows
  /// that. Begins the lesson where it is not taught; at its end nothing changes.
  public void next() {
    Shown now = session.shown();
    Optional<Taught> at = now.document().taught();
    if (at.filter(Taught::asking).isPresent()) {
      question(now).ifPresent(asked -> take(score.get().shown(at.get().moment(), asked)));
      teach(at.get().moment(), false);
      return;
    }
    int next = at.map(Taught::moment).orElse(0) + 1;
    if (next <= count(now)) {
      teach(next, lesson(now).get(next - 1).ask().isPresent());
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

  /// Has an answer to the question that is put marked.
  public void answer(String text, Consumer<Marked> told) {
    Shown now = session.shown();
    int moment = now.document().taught().map(Taught::moment).orElse(0);
    question(now)
        .ifPresent(asked ->
            session
                .errands()
                .mark(
                    asked,
                    text,
                    marked -> {
                      take(score.get().answered(moment, asked, marked));
                      told.accept(marked);
                    }));
  }

  /// The question that is put.
  public static Optional<Question> question(Shown shown) {
    return shown.document().taught().filter(Taught::asking).isPresent()
        ? moment(shown).flatMap(Moment::ask)
        : Optional.empty();
  }

  /// The nodes whose gradient's formula answers what the lesson asks now or later: until then it is
  /// not to be told. What a cell is asked for, no formula tells.
  public static Set<String> stillAsked(Shown shown) {
    return shown.document().taught().stream()
        .flatMap(at -> at.lesson().stream().skip(at.asking() ? at.moment() - 1 : at.moment()))
        .flatMap(moment -> moment.ask().flatMap(Teaching::answeredByFormula).stream())
        .collect(Collectors.toSet());
  }

  private static Optional<String> answeredByFormula(Question question) {
    return switch (question) {
      case Question.OfShape asked -> gradient(asked.of());
      case Question.OfProduct asked -> gradient(asked.of());
      case Question.OfAxis asked -> gradient(asked.of());
      case Question.OfCell _, Question.Choice _ -> Optional.empty();
    };
  }

  private static Optional<String> gradient(Target.OfMatrix of) {
    return of.quantity() == Quantity.GRADIENT ? Optional.of(of.node()) : Optional.empty();
  }

  /// The product that is asked for, to be put together; empty where it is no product of two.
  public static Optional<ProductPuzzle> puzzle(Shown shown) {
    return question(shown)
        .filter(Question.OfProduct.class::isInstance)
        .flatMap(asked ->
            new Answers(shown.trace()).to(asked) instanceof Solved.Known(AnswerKey.OfProduct key)
                ? ProductPuzzle.of(shown.graph(), key)
                : Optional.empty());
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
      Moment moment = moment(now).orElseThrow();
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
    int reached = 0;
    for (int k = 1; k <= count(now); k++) {
      OptionalInt step = now.run().timeline().at(lesson(now).get(k - 1).at());
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
