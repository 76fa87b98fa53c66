package studio.backprop.view.layout;

/// A place on the drawing, in pixels; `y` grows downward.
public record Point(double x, double y) {}
