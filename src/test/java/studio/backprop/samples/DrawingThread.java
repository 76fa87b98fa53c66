package studio.backprop.samples;

/// The thread that draws, of which a process has one: tests that need it take turns.
public final class DrawingThread {
  public static final String NAME = "the thread that draws";

  private DrawingThread() {}
}
