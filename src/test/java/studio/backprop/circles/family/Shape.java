package studio.backprop.circles.family;

/// A closed vocabulary that makes its own kinds: one declaration in three files.
sealed interface Shape permits Disc, Square {
  static Shape of(double size, boolean round) {
    return round ? new Disc(size) : new Square(size);
  }
}
