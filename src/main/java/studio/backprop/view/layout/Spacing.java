package studio.backprop.view.layout;

/// The distances of the drawing, in pixels.
final class Spacing {

  /// Between two columns of cards: room for a shape such as `n×h = 128×64` beside a wire.
  static final double COLUMNS = 96;

  /// Between two cards above each other.
  static final double CARDS = 40;

  /// Between a wire and a card it passes.
  static final double CLEARANCE = 16;

  /// Between two wires side by side.
  static final double WIRES = 12;

  private Spacing() {}
}
