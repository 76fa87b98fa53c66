package studio.backprop.session;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.backprop.explain.Explainer;
import studio.backprop.explain.Explanation;
import studio.backprop.graph.CellName;
import studio.backprop.playback.Run;

/// Finds elsewhere the answers that take longer than a frame.
final class Answers {
  private final Moments moments;
  private final Threads threads;
  private Optional<CellName> askedFor = Optional.empty();
  private @Nullable Run askedOf;

  Answers(Moments moments, Threads threads) {
    this.moments = moments;
    this.threads = threads;
    moments.property().subscribe(this::find);
  }

  private void find(Shown shown) {
    Run run = shown.run();
    Optional<CellName> cell = shown.unanswered();
    if (cell.isPresent() && !(cell.equals(askedFor) && run.equals(askedOf))) {
      askedFor = cell;
      askedOf = run;
      threads
          .elsewhere()
          .execute(() -> {
            Explanation found = new Explainer(run.trace()).explain(cell.get());
            threads.here().execute(() -> moments.publish(now -> now.answered(run, found)));
          });
    }
  }
}
