package studio.backprop.session.gaze;

/// The ways to a gradient, from the chain rule of a first course to whole matrices.
public enum Rung {
  /// The chain rule with indices.
  SCALAR,
  /// One example of the batch.
  EXAMPLE,
  /// Whole matrices.
  MATRIX,
  /// How the matrices follow from what the operation computes, a rule a line.
  DERIVATION
}
