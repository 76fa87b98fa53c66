package studio.backprop.view.layout;

/// The distances of the drawing, in pixels.
final class Spacing {

  /// Between two columns of cards: room for a shape such as `n×h` beside a wire.
  static final double COLUMNS = 61;

  /// The same where the width is what makes a graph small.
  static final double CLOSE_COLUMNS = 44;

  /// Between two cards above each other.
  static final double CARDS = 26;

  /// Between a wire and a card it passes.
  static final double CLEARANCE = 16;

  /// Between two wires side by side.
  static final double WIRES = 12;

  private Spacing() {}
}
