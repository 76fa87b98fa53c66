package studio.backprop.view;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import studio.backprop.session.Threads;

/// The thread of the window, and one beside it for what takes longer than a frame.
final class WindowThreads implements AutoCloseable {
  private final ExecutorService engine =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("engine").factory());

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
