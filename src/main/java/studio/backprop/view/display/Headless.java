package studio.backprop.view.display;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import javafx.application.Platform;

/// Runs the toolkit without a display, for as long as one task takes.
public final class Headless {
  private Headless() {}

  /// Starts the toolkit, does the task on its thread, waits for it and stops the toolkit. A program
  /// can do this once.
  public static <T> T run(Supplier<CompletableFuture<T>> task) {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    System.setProperty("java.awt.headless", "true");
    ClassPathWarning.silence();
    CompletableFuture<T> done = new CompletableFuture<>();
    Platform.startup(() -> begin(task, done));
    try {
      return done.join();
    } finally {
      Platform.exit();
    }
  }

  private static <T> void begin(Supplier<CompletableFuture<T>> task, CompletableFuture<T> done) {
    try {
      var _ =
          task.get()
              .whenComplete((result, failure) -> {
                if (failure == null) {
                  done.complete(result);
                } else {
                  done.completeExceptionally(failure);
                }
              });
    } catch (RuntimeException | Error failure) {
      done.completeExceptionally(new CompletionException(failure));
    }
  }
}
