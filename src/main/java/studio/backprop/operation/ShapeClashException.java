package studio.backprop.operation;

/// Thrown inside a declaration when an operand's shape does not fit; [Operation#bind] hands on the
/// value.
final class ShapeClashException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient ShapeClash clash;

  ShapeClashException(ShapeClash clash) {
    super(clash.toString(), null, false, false);
    this.clash = clash;
  }

  ShapeClash clash() {
    return clash;
  }
}
