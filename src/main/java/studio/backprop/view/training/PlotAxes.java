package studio.backprop.view.training;

import studio.backprop.trace.Bounds;

/// From the numbers that a picture shows to its pixels, and back; upwards is up.
record PlotAxes(Bounds bounds, double width, double height) {

  double x(double number) {
    return width * (number - bounds.left()) / (bounds.right() - bounds.left());
  }

  double y(double number) {
    return height * (bounds.top() - number) / (bounds.top() - bounds.bottom());
  }

  double numberAcross(double x) {
    return bounds.left() + (bounds.right() - bounds.left()) * x / width;
  }

  double numberUp(double y) {
    return bounds.top() - (bounds.top() - bounds.bottom()) * y / height;
  }
}
