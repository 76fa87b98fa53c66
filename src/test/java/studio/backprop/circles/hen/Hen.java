package studio.backprop.circles.hen;

/// Lays what it comes from.
final class Hen {
  Egg lay() {
    return new Egg();
  }
}
