package studio.backprop.circles.hen;

final class Egg {
  /// Knows the hen from inside a class of its own.
  static final class Chick {
    final Hen mother = new Hen();
  }
}
