package studio.backprop.playback;

import studio.backprop.graph.Quantity;

/// A part of a pass.
public enum Phase {
  /// Operations run, from the leaves to the output.
  FORWARD(Quantity.VALUE),

  /// Operations send gradients back, from the output to the leaves.
  BACKWARD(Quantity.GRADIENT);

  private final Quantity quantity;

  Phase(Quantity quantity) {
    this.quantity = quantity;
  }

  /// What a step of this phase makes, and what travels the wires in it.
  public Quantity quantity() {
    return quantity;
  }
}
