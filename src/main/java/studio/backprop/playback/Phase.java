package studio.backprop.playback;

import studio.backprop.graph.Quantity;

/// A part of a pass, or of what is learned of it.
public enum Phase {
  /// Operations run, from the leaves to the output.
  FORWARD(Quantity.VALUE),

  /// Operations send gradients back, from the output to the leaves.
  BACKWARD(Quantity.GRADIENT),

  /// Parameters move against their gradients, one after another.
  UPDATE(Quantity.VALUE),

  /// What has come back to parameters is cleared, so that the next pass begins with nothing.
  CLEAR(Quantity.GRADIENT);

  private final Quantity quantity;

  Phase(Quantity quantity) {
    this.quantity = quantity;
  }

  /// What a step of this phase makes or clears, and what travels the wires in it.
  public Quantity quantity() {
    return quantity;
  }
}
