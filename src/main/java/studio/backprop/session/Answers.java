package studio.backprop.session;

import java.util.Optional;
import studio.backprop.explain.Explainer;
import studio.backprop.graph.CellName;
import studio.backprop.playback.Run;

/// Finds elsewhere the answers that take longer than a frame.
final class Answers {
  private final Moments moments;
  private final Errand finding;
  private Optional<Question> asked = Optional.empty();

  private record Question(Run run, CellName cell) {}

  Answers(Moments moments, Threads threads) {
    this.moments = moments;
    this.finding = new Errand(threads);
    moments.property().subscribe(this::find);
  }

  private void find(Shown shown) {
    Optional<Question> now = shown.unanswered().map(cell -> new Question(shown.run(), cell));
    if (!now.equals(asked)) {
      asked = now;
      finding.giveUp();
      now.ifPresent(this::find);
    }
  }

  private void find(Question question) {
    Run run = question.run();
    finding.begin(
        () -> new Explainer(run.trace()).explain(question.cell()),
        found -> moments.publish(now -> now.answered(run, found)));
  }
}
