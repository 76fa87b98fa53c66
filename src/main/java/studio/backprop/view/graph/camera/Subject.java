package studio.backprop.view.graph.camera;

import java.util.Optional;
import studio.backprop.playback.Frame;
import studio.backprop.view.layout.Area;

/// What the camera looks at.
public interface Subject {
  /// All of it; nothing while it is being laid out.
  Optional<Area> bounds();

  /// Whether there is so much of it that nobody reads numbers on it.
  boolean isSimplified();

  /// Where the first step takes place.
  Optional<Stage> beginning();

  /// Where the one card stands that is looked at, and with it those beside it; nothing where all
  /// are.
  Optional<Stage> single();

  /// Where the step under way takes place.
  Optional<Stage> stage(Frame frame);

  /// Whether one card can be looked at alone, with those beside it.
  boolean canBeSingled();
}
