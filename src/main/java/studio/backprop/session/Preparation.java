package studio.backprop.session;

import java.util.Optional;
import java.util.function.Supplier;
import studio.backprop.playback.Run;
import studio.backprop.session.document.Groups;
import studio.backprop.writing.style.Style;

/// What is made of a run, beside the run, before it is shown, where that may take longer than a
/// frame: the picture of its graph. Until then all that is shown is of the moment before.
@FunctionalInterface
public interface Preparation {
  /// Nothing takes so long.
  Preparation NONE = (_, _, _) -> Optional.empty();

  /// Called on the window's thread.
  ///
  /// @param groups the nodes that are shown as one card
  /// @return what is to be worked out elsewhere, and gives what is to be done on the window's
  ///   thread just before the run is shown so; empty where it can be shown at once
  Optional<Supplier<Runnable>> of(Run run, Groups groups, Style style);
}
