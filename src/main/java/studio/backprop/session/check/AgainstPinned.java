package studio.backprop.session.check;

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
  private final Consumer<Comparison> prepare;
  private final Errand comparing;

  /// @param prepare does what is to be done with a comparison before it is told, where that is made
  public AgainstPinned(Session session, Consumer<Comparison> prepare) {
    this.prepare = prepare;
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
              () -> prepared(Comparison.of(then, trace)),
              found -> told.accept(Optional.of(found))));
    }
  }

  private Comparison prepared(Comparison comparison) {
    prepare.accept(comparison);
    return comparison;
  }
}
