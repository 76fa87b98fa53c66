package studio.backprop.playback;

import java.util.Optional;
import studio.backprop.graph.Mistake;
import studio.backprop.trace.Learning;

/// How a document is run, of which nothing is written into it.
///
/// @param mistake what is done wrong on purpose, where it can be and runs
/// @param learning what is learned at the end of the pass
public record Conduct(Optional<Mistake> mistake, Optional<Learning> learning) {
  /// All is right, and nothing is learned.
  public static final Conduct PLAIN = new Conduct(Optional.empty(), Optional.empty());
}
