package studio.backprop.view.layout;

/// How much room there is for a graph, roughly: a layout is made for one of these, and not anew for
/// each size of a window.
public enum Room {
  /// That of a usual window without side panels, and of all that are larger.
  WIDE(1252, 544),
  /// Between the side panels of a usual window, or of a smaller one.
  NARROW(692, 544);

  /// What is wider than this is as good as a window without panels.
  private static final double WIDEST = 900;

  /// What is so much wider than high has no room for a second row.
  private static final double LOWEST = 1.7;

  private final double width;
  private final double height;

  Room(double width, double height) {
    this.width = width;
    this.height = height;
  }

  public static Room of(double width, double height) {
    return width < WIDEST && width < LOWEST * height ? NARROW : WIDE;
  }

  /// How large a drawing is seen in it.
  double zoom(LayoutResult drawing) {
    return Math.min(
        width / Math.max(1, drawing.bounds().width()),
        height / Math.max(1, drawing.bounds().height()));
  }

  /// Whether its height is what makes a drawing small in it.
  boolean isTooLowFor(LayoutResult drawing) {
    return drawing.bounds().height() * width > drawing.bounds().width() * height;
  }
}
