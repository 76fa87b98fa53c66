package studio.backprop.notation;

/// What a function is given.
///
/// @param name by which it may be given
/// @param isRequired whether it must be given
public record Parameter(String name, Kind kind, boolean isRequired) {

  /// What may be given there.
  public enum Kind {
    /// Any expression.
    MATRIX,
    /// A symbol, a number or a product of these.
    SIZE,
    /// 0 or 1.
    AXIS,
    /// The name of a node, or of a matrix inside it.
    NODE
  }

  static Parameter of(String name, Kind kind) {
    return new Parameter(name, kind, true);
  }

  boolean isMatrix() {
    return kind == Kind.MATRIX;
  }
}
