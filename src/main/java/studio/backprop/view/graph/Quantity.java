package studio.backprop.view.graph;

/// Which of a node's two matrices.
public enum Quantity {
  VALUE,
  GRADIENT
}
