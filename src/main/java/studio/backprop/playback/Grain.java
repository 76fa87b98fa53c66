package studio.backprop.playback;

/// How closely one looks at a pass: where a single step stops, and whether the inside of an
/// operation is seen.
public enum Grain {
  /// The whole forward pass, the whole backward pass.
  PHASE(0),
  /// One operation, forward or backward.
  OPERATION(0),
  /// One matrix inside an operation: product, copied bias, sum.
  INSIDE(0.6),
  /// One cell of one such matrix.
  CELL(0.25);

  private final double least;

  Grain(double least) {
    this.least = least;
  }

  /// Whether what happens inside an operation is seen.
  public boolean isInside() {
    return this == INSIDE || this == CELL;
  }

  public Grain finer() {
    return switch (this) {
      case PHASE -> OPERATION;
      case OPERATION -> INSIDE;
      case INSIDE, CELL -> CELL;
    };
  }

  public Grain coarser() {
    return switch (this) {
      case PHASE, OPERATION -> PHASE;
      case INSIDE -> OPERATION;
      case CELL -> INSIDE;
    };
  }

  /// What a way from stop to stop takes at least, as a share of the time of an operation: what is
  /// looked at closely must be seen for a while.
  double leastTime() {
    return least;
  }
}
