package studio.backprop.circles.left;

import studio.backprop.circles.right.Right;

/// Knows the package that knows this one, though no two files know each other.
public final class Left {
  final Right right = new Right();
}
