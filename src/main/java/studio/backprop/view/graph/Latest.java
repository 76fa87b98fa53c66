package studio.backprop.view.graph;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Platform;

/// Of what is worked out elsewhere one after another, what was asked for last: nothing else comes
/// back to the window's thread.
final class Latest {
  private CompletableFuture<?> pending = CompletableFuture.completedFuture(null);
  private int asked;

  /// Takes what is worked out, unless something else is asked for until then.
  <T> void ask(CompletableFuture<T> future, Consumer<T> then) {
    forget();
    int request = asked;
    pending = future;
    var _ =
        future.thenAccept(result ->
            Platform.runLater(() -> {
              if (request == asked) {
                then.accept(result);
              }
            }));
  }

  /// Gives up what was asked for.
  void forget() {
    asked++;
    pending.cancel(false);
  }
}
