package studio.backprop.session.edit;

import java.util.Optional;
import java.util.function.Consumer;
import studio.backprop.graph.FrameThread;
import studio.backprop.session.Session;
import studio.backprop.session.Shown;
import studio.backprop.session.thread.Errand;
import studio.backprop.trace.Comparison;
import studio.backprop.trace.Trace;

/// How far all numbers are from those that are pinned.
public final class AgainstPinned {
  private final Errand comparing;

  public AgainstPinned(Session session) {
    comparing = new Errand(session.threads());
  }

  /// Compares what is shown. Of a large graph that is done elsewhere, and until then nothing is
  /// compared.
  ///
  /// @param told is told what is known now, and again once all is, unless something else is shown
  ///   by then
  public void compare(Shown now, Consumer<Optional<Comparison>> told) {
    comparing.giveUp();
    Optional<Trace> pinned = now.gaze().pinned();
    Trace trace = now.trace();
    if (FrameThread.hasTimeFor(trace.graph())) {
      told.accept(pinned.map(then -> Comparison.of(then, trace)));
    } else {
      told.accept(Optional.empty());
      pinned.ifPresent(then ->
          comparing.begin(
              () -> overlooked(Comparison.of(then, trace)),
              found -> told.accept(Optional.of(found))));
    }
  }

  /// With the overviews that are drawn of it.
  private static Comparison overlooked(Comparison comparison) {
    comparison.differences().values().forEach(one -> one.matrix().overview());
    return comparison;
  }
}
