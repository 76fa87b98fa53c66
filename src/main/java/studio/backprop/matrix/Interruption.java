package studio.backprop.matrix;

import java.util.concurrent.CancellationException;

/// How long work ends early: who no longer wants what comes of it interrupts its thread, and
/// between one node and the next, and within a large product, the work heeds that.
public final class Interruption {
  private Interruption() {}

  /// Lets work go on.
  ///
  /// @throws CancellationException where its thread is interrupted
  public static void heed() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("nobody waits for it any more");
    }
  }
}
