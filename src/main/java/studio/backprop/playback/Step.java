package studio.backprop.playback;

import studio.backprop.graph.GraphNode;

/// One step of a pass: an operation runs forward, or sends its gradient back.
public record Step(Phase phase, GraphNode node) {

  /// The part of a pass that a step belongs to.
  public enum Phase {
    FORWARD,
    BACKWARD
  }

  public boolean isForward() {
    return phase == Phase.FORWARD;
  }
}
