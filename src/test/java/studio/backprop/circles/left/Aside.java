package studio.backprop.circles.left;

/// Known to the other package.
public final class Aside {}
