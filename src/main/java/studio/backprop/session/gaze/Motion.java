package studio.backprop.session.gaze;

/// Whether the playhead glides or jumps from step to step.
public enum Motion {
  /// As the system has it for all programs.
  SYSTEM,
  FULL,
  REDUCED;

  /// Whether the playhead jumps.
  ///
  /// @param system whether the system wants it reduced
  public boolean isReduced(boolean system) {
    return switch (this) {
      case SYSTEM -> system;
      case FULL -> false;
      case REDUCED -> true;
    };
  }
}
