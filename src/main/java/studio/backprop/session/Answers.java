package studio.backprop.session;

import java.util.Optional;
import java.util.function.Consumer;
import studio.backprop.explain.Explainer;
import studio.backprop.explain.Explanation.Contribution;
import studio.backprop.explain.Tree.InnerCell;
import studio.backprop.graph.CellName;
import studio.backprop.graph.FrameThread;
import studio.backprop.language.Language;
import studio.backprop.playback.Run;
import studio.backprop.scenario.Question;
import studio.backprop.scenario.Scenario;
import studio.backprop.trace.CellCheck.Cell;
import studio.backprop.trace.ErrorCurve;
import studio.backprop.trace.NumericCheck;

/// Finds elsewhere the answers that take longer than a frame.
final class Answers {
  private final Moments moments;
  private final Errand finding;
  private final Errand looking;

  /// Of how many cells of a leaf a difference is taken.
  private static final int MOST_CHECKED = 400;

  private final Errand marking;
  private final Errand checking;
  private final Errand drawing;
  private final Errand reading;
  private Optional<Wanted> asked = Optional.empty();

  private record Wanted(Run run, CellName cell) {}

  Answers(Moments moments, Threads threads) {
    this.moments = moments;
    this.finding = new Errand(threads);
    this.looking = new Errand(threads);
    this.marking = new Errand(threads);
    this.checking = new Errand(threads);
    this.drawing = new Errand(threads);
    this.reading = new Errand(threads);
    moments.property().subscribe(this::find);
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
        () -> new Explainer(run.trace()).explain(question.cell()),
        found -> moments.publish(now -> now.answered(run, found)));
  }

  /// Tells of a cell of a matrix inside an operation, here where that is found within a frame.
  ///
  /// @param told once it is found, unless another run is shown by then
  void explain(InnerCell cell, Consumer<Contribution> told) {
    Run run = moments.now().run();
    if (FrameThread.hasTimeFor(run.graph())) {
      told.accept(new Explainer(run.trace()).explain(cell));
      return;
    }
    looking.begin(
        () -> new Explainer(run.trace()).explain(cell),
        found -> {
          if (moments.now().run().equals(run)) {
            told.accept(found);
          }
        });
  }

  /// Has an answer to a question marked; that takes several runs.
  ///
  /// @param told once it is found, unless another run is shown by then
  void mark(Question question, String answer, Consumer<Marked> told) {
    Run run = moments.now().run();
    Language language = moments.now().style().language();
    marking.begin(
        () -> Marked.of(run, question, answer, language),
        found -> {
          if (moments.now().run().equals(run)) {
            told.accept(found);
          }
        });
  }

  /// Compares the gradients that are shown with centred differences; of large leaves some cells.
  ///
  /// @param told once it is done, unless another run is shown by then
  void check(Consumer<NumericCheck> told) {
    Run run = moments.now().run();
    checking.begin(
        () -> NumericCheck.of(run.trace(), MOST_CHECKED),
        found -> {
          if (moments.now().run().equals(run)) {
            told.accept(found);
          }
        });
  }

  /// Finds how far a leaf's cell is from centred differences of many step sizes.
  ///
  /// @param told once it is found, unless another run is shown by then
  void curve(CellName cell, Consumer<ErrorCurve> told) {
    Run run = moments.now().run();
    drawing.begin(
        () ->
            ErrorCurve.of(
                run.trace(), run.graph().node(cell.node()), new Cell(cell.row(), cell.column())),
        found -> {
          if (moments.now().run().equals(run)) {
            told.accept(found);
          }
        });
  }

  /// Reads a program in place of the graph that is shown.
  ///
  /// @param told what it makes of the document, unless another text is read by then
  void read(Scenario from, String program, Consumer<Programming> told) {
    Language language = moments.now().style().language();
    reading.begin(() -> Programming.of(from, program, language), told);
  }
}
