package studio.backprop.view;

import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;

/// Lets the toolkit go on, in pulses and never in seconds: what takes long on a busy machine is
/// waited for, and what never comes is ended by the build's limit for a whole lane.
public final class Pulses {

  private Pulses() {}

  /// Waits until a condition, which is asked once a pulse on the toolkit's thread, is met.
  public static void until(BooleanSupplier condition) {
    CompletableFuture<Void> met = new CompletableFuture<>();
    Platform.runLater(() -> new Asking(condition, met).start());
    met.join();
  }

  /// Waits until so many pulses have gone by.
  public static void pass(int count) {
    int[] left = {count};
    until(() -> left[0]-- == 0);
  }

  /// Waits until what was done has been laid out, with what that led to in the pulses after it.
  public static void settle() {
    pass(3);
  }

  /// Acts at the beginning of a pulse, and looks at its end, when all is laid out and goes to be
  /// drawn.
  public static <T> T inOne(Scene scene, Runnable action, Supplier<T> look) {
    return finished(() -> {
      OnePulse<T> pulse = new OnePulse<>(scene, action, look);
      pulse.start();
      return pulse.seen;
    });
  }

  /// What is made on the toolkit's thread.
  public static <T> T on(Supplier<T> making) {
    return Platform.isFxApplicationThread()
        ? making.get()
        : finished(() -> CompletableFuture.completedFuture(making.get()));
  }

  /// Has the toolkit's thread begin something, and waits until that is done.
  public static <T> T finished(Supplier<CompletableFuture<T>> beginning) {
    CompletableFuture<T> done = new CompletableFuture<>();
    Platform.runLater(() -> {
      try {
        var _ =
            beginning
                .get()
                .whenComplete((result, wrong) -> {
                  if (wrong == null) {
                    done.complete(result);
                  } else {
                    done.completeExceptionally(wrong);
                  }
                });
      } catch (RuntimeException | AssertionError wrong) {
        done.completeExceptionally(wrong);
      }
    });
    return done.join();
  }

  private static final class Asking extends AnimationTimer {
    private final BooleanSupplier condition;
    private final CompletableFuture<Void> met;

    Asking(BooleanSupplier condition, CompletableFuture<Void> met) {
      this.condition = condition;
      this.met = met;
    }

    @Override
    public void handle(long now) {
      try {
        if (condition.getAsBoolean()) {
          stop();
          met.complete(null);
        }
      } catch (RuntimeException | AssertionError wrong) {
        stop();
        met.completeExceptionally(wrong);
      }
    }
  }

  private static final class OnePulse<T> extends AnimationTimer {
    private final Scene scene;
    private final Runnable action;
    private final Supplier<T> look;
    private final Runnable onLaidOut = this::laidOut;
    private final CompletableFuture<T> seen = new CompletableFuture<>();

    OnePulse(Scene scene, Runnable action, Supplier<T> look) {
      this.scene = scene;
      this.action = action;
      this.look = look;
    }

    @Override
    public void handle(long now) {
      stop();
      scene.addPostLayoutPulseListener(onLaidOut);
      action.run();
    }

    private void laidOut() {
      scene.removePostLayoutPulseListener(onLaidOut);
      try {
        seen.complete(look.get());
      } catch (RuntimeException | AssertionError wrong) {
        seen.completeExceptionally(wrong);
      }
    }
  }
}
