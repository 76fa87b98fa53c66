package studio.backprop.playback;

import java.util.Optional;
import studio.backprop.graph.Halted;
import studio.backprop.graph.Mistake;
import studio.backprop.trace.Learning;

/// How a document is run, of which nothing is written into it.
///
/// @param mistake what is done wrong on purpose, where it can be and runs
/// @param untold whether nobody is to be told of that
/// @param learning what is learned at the end of the pass
/// @param halted what is held still
public record Conduct(
    Optional<Mistake> mistake, boolean untold, Optional<Learning> learning, Halted halted) {
  /// All is right and moves, and nothing is learned.
  public static final Conduct PLAIN = wrong(Optional.empty());

  /// With a mistake.
  public static Conduct wrong(Optional<Mistake> mistake) {
    return new Conduct(mistake, false, Optional.empty(), Halted.NONE);
  }
}
