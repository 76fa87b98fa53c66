package studio.backprop.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import studio.backprop.explain.Explainer;
import studio.backprop.explain.Folded;
import studio.backprop.explain.Tree.InnerCell;
import studio.backprop.graph.CellName;
import studio.backprop.graph.FrameThread;
import studio.backprop.graph.Mistake;
import studio.backprop.graph.mistake.Mistakes;
import studio.backprop.language.Language;
import studio.backprop.lesson.Reply;
import studio.backprop.playback.Run;
import studio.backprop.scenario.Moment;
import studio.backprop.scenario.Question;
import studio.backprop.scenario.Scenario;
import studio.backprop.session.gaze.Asked;
import studio.backprop.session.thread.Errand;
import studio.backprop.session.thread.Threads;
import studio.backprop.telling.Marked;
import studio.backprop.telling.PredictionPhrases;
import studio.backprop.trace.Bounds;
import studio.backprop.trace.CellCheck.Cell;
import studio.backprop.trace.ErrorCurve;
import studio.backprop.trace.MistakeEffect;
import studio.backprop.trace.NumericCheck;
import studio.backprop.trace.Plane;
import studio.backprop.trace.Sample;
import studio.backprop.trace.Surface;
import studio.backprop.trace.Trace;

/// What is found out about the run that is shown, elsewhere, as it may take longer than a frame.
/// Who asks is told once it is found, unless the same is asked again or another run is shown by
/// then.
public final class Errands {
  /// Of which cells of a gradient a difference is taken: of as many as a map has room for.
  private static final Sample CHECKED = Sample.ofGrid(12, 24);

  private final Moments moments;
  private final Errand finding;
  private final Errand looking;
  private final Errand marking;
  private final Map<CellName, Errand> filling = new HashMap<>();
  private final Threads threads;
  private final Errand predicting;
  private final Errand checking;
  private final Errand drawing;
  private final Errand choosing;
  private final Errand reading;
  private final Errand seeing;
  private final Errand climbing;
  private final BooleanBinding explaining;
  private final RandomGenerator random = new Random();
  private Optional<Wanted> asked = Optional.empty();

  private record Wanted(Run run, CellName cell) {}

  Errands(Moments moments, Threads threads) {
    this.moments = moments;
    this.threads = threads;
    this.finding = new Errand(threads);
    this.looking = new Errand(threads);
    this.marking = new Errand(threads);
    this.predicting = new Errand(threads);
    this.checking = new Errand(threads);
    this.drawing = new Errand(threads);
    this.choosing = new Errand(threads);
    this.reading = new Errand(threads);
    this.seeing = new Errand(threads);
    this.climbing = new Errand(threads);
    this.explaining = finding.underWayProperty().or(looking.underWayProperty());
    moments.property().subscribe(this::find);
  }

  /// Whether why a cell is what it is is being found out.
  public ObservableBooleanValue explainingProperty() {
    return explaining;
  }

  /// Gives up what is being explained: nobody is told.
  void cancel() {
    finding.giveUp();
    looking.giveUp();
  }

  private void find(Shown shown) {
    Optional<Wanted> now = shown.unanswered().map(cell -> new Wanted(shown.run(), cell));
    if (!now.equals(asked)) {
      asked = now;
      finding.giveUp();
      now.ifPresent(this::find);
    }
  }

  private void find(Wanted question) {
    Run run = question.run();
    finding.begin(
        () -> Asked.of(new Explainer(run.trace()).explain(question.cell())),
        found -> moments.publish(now -> now.answered(run, found)));
  }

  private <T> void run(Errand errand, Function<Run, T> work, Consumer<T> told) {
    Run run = moments.now().run();
    errand.begin(
        () -> work.apply(run),
        found -> {
          if (moments.now().run().equals(run)) {
            told.accept(found);
          }
        });
  }

  private Language language() {
    return moments.now().style().language();
  }

  /// Why a cell of a matrix inside an operation is what it is; told at once where that is found
  /// within a frame.
  public void explain(InnerCell cell, Consumer<Folded> told) {
    Run now = moments.now().run();
    if (FrameThread.hasTimeFor(now.graph(), cell.name())) {
      told.accept(inside(now, cell));
    } else {
      run(looking, run -> inside(run, cell), told);
    }
  }

  private static Folded inside(Run run, InnerCell cell) {
    return Folded.of(new Explainer(run.trace()).explain(cell.name()), Folded.FEW);
  }

  /// Finds what can be asked about all gradients before they are shown, as a lesson.
  public void predict(Consumer<List<Moment>> told) {
    Language language = language();
    run(predicting, run -> new PredictionPhrases(run.trace(), language).lesson(), told);
  }

  /// Finds the products of two matrices that can be put together by shapes, as a lesson.
  public void puzzles(Consumer<List<Moment>> told) {
    Language language = language();
    run(predicting, run -> new PredictionPhrases(run.trace(), language).puzzles(), told);
  }

  /// Has a reply to a question of the lesson marked.
  public void mark(Question question, Reply reply, Consumer<Marked> told) {
    Language language = language();
    run(marking, run -> Marked.of(run.assembled(), run.trace(), question, reply, language), told);
  }

  /// Has what was written into a cell marked; what was written into others is marked besides.
  public void markCell(CellName cell, Question question, String text, Consumer<Marked> told) {
    Language language = language();
    run(
        filling.computeIfAbsent(cell, _ -> new Errand(threads)),
        run -> Marked.of(run.assembled(), run.trace(), question, new Reply.Typed(text), language),
        told);
  }

  /// Compares the gradients with centred differences; of large ones some cells.
  public void check(Consumer<NumericCheck> told) {
    run(checking, run -> NumericCheck.ofAll(run.trace(), CHECKED), told);
  }

  /// How far a cell's gradient is from centred differences, step size by step size.
  public void curve(CellName cell, Consumer<ErrorCurve> told) {
    run(
        drawing,
        run ->
            ErrorCurve.of(
                run.trace(), run.graph().node(cell.node()), new Cell(cell.row(), cell.column())),
        told);
  }

  /// A mistake that would show, chosen by chance; empty where none would.
  public void anyMistake(Consumer<Optional<Mistake>> told) {
    run(choosing, this::anyMistake, told);
  }

  private Optional<Mistake> anyMistake(Run run) {
    Trace right = Trace.of(run.assembled().graph());
    List<Mistake> all = new ArrayList<>(new Mistakes(right.graph()).all());
    while (!all.isEmpty()) {
      Mistake one = all.remove(random.nextInt(all.size()));
      if (MistakeEffect.of(right, one)
          .filter(effect -> effect.kind() == MistakeEffect.Kind.WRONG)
          .isPresent()) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  /// Reads a program in place of the graph. It is told whatever run is shown by then.
  ///
  /// @param from the document that the program is to become
  public void read(Scenario from, String program, Consumer<Programming> told) {
    Language language = language();
    reading.begin(() -> Programming.of(from, program, language), told);
  }

  /// What is predicted all over the plane of the examples; it is told whatever run is shown by
  /// then, for while a run of training goes on there is always another.
  ///
  /// @param within which part of it; empty for all of the examples
  public void plane(Optional<Bounds> within, Consumer<Optional<Plane>> told) {
    Run run = moments.now().run();
    seeing.begin(() -> Plane.of(run.graph(), run.scenario().graphSource(), within), told);
  }

  /// The loss over two numbers of parameters, and likewise.
  ///
  /// @param path where they have been
  public void surface(
      CellName across, CellName up, List<Surface.Place> path, Consumer<Surface> told) {
    Run run = moments.now().run();
    climbing.begin(() -> Surface.of(run.graph(), across, up, path), told);
  }
}
