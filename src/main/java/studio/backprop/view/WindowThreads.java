package studio.backprop.view;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import studio.backprop.session.thread.Threads;

/// The thread of the window, and beside it one for each thing that takes longer than a frame: what
/// does not end, such as reading from where nobody writes, holds up no other.
final class WindowThreads implements AutoCloseable {
  private final ExecutorService engine =
      Executors.newThreadPerTaskExecutor(Thread.ofPlatform().daemon().name("engine-", 0).factory());

  /// @param disk does what waits for a disk
  Threads threads(Executor disk) {
    return new Threads(Platform::runLater, engine, disk);
  }

  /// Does not wait for what is being worked out: nobody will see it.
  @Override
  public void close() {
    engine.shutdownNow();
  }
}
