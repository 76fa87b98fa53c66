package studio.backprop.view.recovery;

import studio.backprop.session.recovery.Recoverable;
import studio.backprop.view.sketch.Sketch;

/// Unsaved work that was left, with its picture.
public record RecoveryItem(Recoverable left, Sketch sketch) {
  /// Draws the picture, which may take a while.
  public static RecoveryItem of(Recoverable left) {
    return new RecoveryItem(left, Sketch.of(left.assembly()));
  }
}
