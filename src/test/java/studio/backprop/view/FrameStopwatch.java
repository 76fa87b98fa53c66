package studio.backprop.view;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;

/// Acts at the beginning of a pulse and takes the time at its end, when the window is laid out and
/// goes to be drawn.
final class FrameStopwatch {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Scene scene;
  private final IntConsumer action;

  /// @param action what is done in each frame, given how many were before it
  FrameStopwatch(Scene scene, IntConsumer action) {
    this.scene = scene;
    this.action = action;
  }

  Times frames(int count) {
    CompletableFuture<Times> times = new CompletableFuture<>();
    Platform.runLater(() -> new Timer(new Times(count), times).start());
    return times.join();
  }

  /// Milliseconds of each frame, by the clock and of the thread's work.
  static final class Times {
    private final double[] clock;
    private final double[] work;

    private Times(int frames) {
      clock = new double[frames];
      work = new double[frames];
    }

    double medianOfWork() {
      return median(work);
    }

    /// Median and slowest by the clock, median and slowest of work, as cells of a table.
    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%.1f ms | %.1f ms | %.1f ms | %.1f ms",
          median(clock),
          slowest(clock),
          median(work),
          slowest(work));
    }

    private static double median(double[] times) {
      return Arrays.stream(times).sorted().toArray()[times.length / 2];
    }

    private static double slowest(double[] times) {
      return Arrays.stream(times).max().orElseThrow();
    }
  }

  private final class Timer extends AnimationTimer {
    private final Times times;
    private final CompletableFuture<Times> done;
    private final Runnable onLaidOut = this::laidOut;
    private long beganAt;
    private long began;
    private int count;

    Timer(Times times, CompletableFuture<Times> done) {
      this.times = times;
      this.done = done;
      scene.addPostLayoutPulseListener(onLaidOut);
    }

    @Override
    public void handle(long now) {
      if (began == 0) {
        began = THREADS.getCurrentThreadCpuTime();
        beganAt = System.nanoTime();
        action.accept(count);
      }
    }

    private void laidOut() {
      if (began == 0 || done.isDone()) {
        return;
      }
      times.clock[count] = (System.nanoTime() - beganAt) / 1e6;
      times.work[count] = (THREADS.getCurrentThreadCpuTime() - began) / 1e6;
      count++;
      began = 0;
      if (count == times.clock.length) {
        stop();
        scene.removePostLayoutPulseListener(onLaidOut);
        done.complete(times);
      }
    }
  }
}
