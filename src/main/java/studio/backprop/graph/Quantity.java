package studio.backprop.graph;

import java.util.Locale;

/// The two matrices that every node has.
public enum Quantity {
  /// What the node computed, or was given.
  VALUE,
  /// What came back to it: ∂L/∂node.
  GRADIENT;

  /// `value` or `gradient`, as files and commands write it.
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
