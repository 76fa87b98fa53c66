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

/// Finds elsewhere the answers that take longer than a frame.
final class Answers {
  private final Moments moments;
  private final Errand finding;
  private final Errand looking;
  private final Errand marking;
  private Optional<Wanted> asked = Optional.empty();

  private record Wanted(Run run, CellName cell) {}

  Answers(Moments moments, Threads threads) {
    this.moments = moments;
    this.finding = new Errand(threads);
    this.looking = new Errand(threads);
    this.marking = new Errand(threads);
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
}
