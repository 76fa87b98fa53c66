package studio.backprop.graph;

import org.jspecify.annotations.Nullable;

/// The thread that draws the window: no work that takes longer than a frame is done on it.
///
/// Whoever opens a window names the thread once; what may take long refuses to run there.
public final class FrameThread {
  /// What a frame has time for, as [Graph#weight] reckons.
  private static final long MOST = 4_000_000;

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

  /// Lets a pass over a graph begin, wherever there is time for it.
  ///
  /// @throws IllegalStateException where it would hold up the window
  public static void admit(Graph graph) {
    if (Thread.currentThread().equals(drawing) && !hasTimeFor(graph)) {
      throw new IllegalStateException(
          "a pass of weight " + graph.weight() + " would hold up the window; run it elsewhere");
    }
  }
}
