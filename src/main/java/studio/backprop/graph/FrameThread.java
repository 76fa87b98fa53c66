package studio.backprop.graph;

import org.jspecify.annotations.Nullable;

/// The thread that draws the window: no work that takes longer than a frame is done on it.
///
/// Whoever opens a window names the thread once; what may take long refuses to run there.
public final class FrameThread {
  /// What a frame has time for, as [Graph#weight] reckons.
  private static final long MOST = 4_000_000;

  /// How many nodes a frame has time to assemble, or to plan the cards of.
  private static final int MOST_NODES = 500;

  /// How many terms of a sum a frame has time to tell of.
  private static final long MOST_TERMS = 5_000;

  /// How many numbers a frame has time to make for leaves.
  private static final long MOST_MADE = 500_000;

  private static volatile @Nullable Thread drawing;

  private FrameThread() {}

  /// Names the current thread as the one that draws.
  public static void isThisOne() {
    drawing = Thread.currentThread();
  }

  /// No thread draws any more.
  public static void isNone() {
    drawing = null;
  }

  /// Whether a pass over a graph takes no longer than a frame.
  public static boolean hasTimeFor(Graph graph) {
    return graph.weight() <= MOST;
  }

  /// Whether why a cell is what it is is found in no longer than a frame.
  public static boolean hasTimeFor(Graph graph, CellName cell) {
    return hasTimeFor(graph) && graph.terms(graph.node(cell.node()), cell.quantity()) <= MOST_TERMS;
  }

  /// The same of a cell inside an operation.
  public static boolean hasTimeFor(Graph graph, InnerCellName cell) {
    return hasTimeFor(graph) && graph.node(cell.node()).operation().work() <= MOST_TERMS;
  }

  /// Whether so many nodes are assembled, or their cards planned, in no longer than a frame.
  public static boolean hasTimeFor(int nodes) {
    return nodes <= MOST_NODES;
  }

  /// Whether so many numbers are made for leaves in no longer than a frame.
  public static boolean hasTimeToMake(long numbers) {
    return numbers <= MOST_MADE;
  }

  /// Lets so many nodes be assembled, or their cards be planned, wherever there is time for it.
  ///
  /// @throws IllegalStateException where it would hold up the window
  public static void admit(int nodes) {
    if (isDrawing() && !hasTimeFor(nodes)) {
      throw new IllegalStateException(
          "work on " + nodes + " nodes would hold up the window; do it elsewhere");
    }
  }

  /// Lets a pass over a graph, or a question about one, begin, wherever there is time for it.
  ///
  /// @throws IllegalStateException where it would hold up the window
  public static void admit(Graph graph) {
    if (isDrawing() && !hasTimeFor(graph)) {
      throw new IllegalStateException(
          "a graph of weight " + graph.weight() + " would hold up the window; run it elsewhere");
    }
  }

  private static boolean isDrawing() {
    return Thread.currentThread().equals(drawing);
  }
}
