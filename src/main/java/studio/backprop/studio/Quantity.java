package studio.backprop.studio;

/// Which of a node's two matrices is meant.
public enum Quantity {
  VALUE,
  GRADIENT
}
