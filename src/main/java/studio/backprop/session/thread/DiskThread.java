package studio.backprop.session.thread;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// The thread on which the program writes what is its own, one thing after another, so that the
/// window never waits for a disk.
public final class DiskThread implements AutoCloseable {
  /// What is to be on the disk within a second has half of it for the writing.
  public static final Duration DELAY = Duration.ofMillis(500);

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("disk").factory());
  private final Executor later =
      CompletableFuture.delayedExecutor(DELAY.toMillis(), TimeUnit.MILLISECONDS, thread);

  /// Runs things as soon as what was asked before is done.
  public Executor now() {
    return thread;
  }

  /// Runs things in half a second, so that what comes in quick succession is done once.
  public Executor later() {
    return later;
  }

  /// Waits until what was to be done now is done. What was to be done later no longer is.
  @Override
  public void close() {
    thread.close();
  }
}
