package studio.backprop.view;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import studio.backprop.session.Threads;

/// The thread of the window, and one beside it for what takes longer than a frame.
final class WindowThreads implements AutoCloseable {
  private final ExecutorService engine =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("engine").factory());

  Threads threads() {
    return new Threads(Platform::runLater, engine);
  }

  /// Does not wait for what is being worked out: nobody will see it.
  @Override
  public void close() {
    engine.shutdownNow();
  }
}
