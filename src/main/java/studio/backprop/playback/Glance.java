package studio.backprop.playback;

import java.util.List;
import java.util.Optional;

/// A look at a pass: where in it, and how closely.
///
/// @param position in steps; what lies beyond an end is that end
record Glance(Timeline timeline, Grain grain, double position) {
  Glance {
    position = Math.clamp(position, 0, timeline.length());
  }

  /// The step under way or just done, from 0; −1 at the start.
  int current() {
    return timeline.currentStep(position);
  }

  /// The same itself; empty at the start.
  Optional<Step> step() {
    return timeline.stepAt(position);
  }

  /// How far that step is, 0 to 1; 1 where it is done, and at the start.
  double progress() {
    return current() < 0 ? 1 : position - current();
  }

  boolean isUnderWay() {
    return progress() < 1;
  }

  /// What is seen inside the step. None where nothing of the inside is: from outside only a step
  /// under way is looked into.
  List<Substep> substeps() {
    if (current() < 0) {
      return List.of();
    }
    return switch (grain) {
      case PHASE -> List.of();
      case OPERATION -> isUnderWay() ? timeline.fromOutside(current()) : List.of();
      case INSIDE, CELL -> timeline.substeps(current());
    };
  }
}
