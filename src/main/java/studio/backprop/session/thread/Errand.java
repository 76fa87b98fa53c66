package studio.backprop.session.thread;

import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/// A piece of work that is done elsewhere, one at a time. It can be given up, and then soon ends.
///
/// It is begun, given up and ended on the window's thread.
public final class Errand {
  private final Threads threads;
  private final ReadOnlyBooleanWrapper isUnderWay =
      new ReadOnlyBooleanWrapper(this, "underWay", false);
  private @Nullable FutureTask<?> underWay;

  public Errand(Threads threads) {
    this.threads = threads;
  }

  public boolean isUnderWay() {
    return underWay != null;
  }

  /// Whether it is; false for a moment where another takes its place.
  public ReadOnlyBooleanProperty underWayProperty() {
    return isUnderWay.getReadOnlyProperty();
  }

  /// Begins a piece of work, in place of the one under way.
  ///
  /// @param then takes what came of it, on the window's thread
  public <T> void begin(Supplier<T> work, Consumer<T> then) {
    giveUp();
    FutureTask<T> task =
        new FutureTask<>(work::get) {
          @Override
          protected void done() {
            if (!isCancelled()) {
              threads.here().execute(() -> end(this, then));
            }
          }
        };
    underWay = task;
    isUnderWay.set(true);
    threads.elsewhere().execute(task);
  }

  private <T> void end(FutureTask<T> task, Consumer<T> then) {
    if (task.equals(underWay)) {
      underWay = null;
      isUnderWay.set(false);
      if (task.state() == Future.State.FAILED) {
        throw new IllegalStateException("work done elsewhere has failed", task.exceptionNow());
      }
      then.accept(task.resultNow());
    }
  }

  /// Interrupts the work, and lets nobody hear of it.
  public void giveUp() {
    FutureTask<?> task = underWay;
    underWay = null;
    isUnderWay.set(false);
    if (task != null) {
      task.cancel(true);
    }
  }
}
