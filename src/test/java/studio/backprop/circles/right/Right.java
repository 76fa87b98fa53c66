package studio.backprop.circles.right;

import studio.backprop.circles.left.Aside;

/// Knows the package that knows this one.
public final class Right {
  final Aside aside = new Aside();
}
