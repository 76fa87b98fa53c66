package studio.backprop.view.layout;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Lays out a graph of cards from left to right.
///
/// Dragged boxes stay exactly where they are; the others are placed as if nothing were dragged, and
/// move only to make room. No wire runs through a card, save where [Route#clear] says so. Up to
/// [#MOST_READABLE] boxes ELK Layered does it, few of them in the way that shows them largest;
/// above that a simpler layout which is quick for ten thousand. The first layout loads ELK (about
/// 0.8 s): not for the JavaFX thread.
public final class GraphLayout {

  /// Beyond so many boxes or three times as many wires the simple layout takes over: ELK needs
  /// about one second for 400 boxes, ten for 800.
  public static final int MOST_READABLE = 400;

  /// Beyond so many columns that wires pass, each counted once for each wire, it does so too: ELK
  /// puts a node of its own into each, and needs one or two seconds for as many.
  static final int MOST_PASSED = 10_000;

  private final BaseLayout readable = new Largest();
  private final BaseLayout large = new LayeredColumns();
  private final Executor executor;
  private volatile @Nullable Base last;

  /// The layout of the graph without dragging, kept because a drag asks for it again and again.
  private record Base(LayoutRequest request, LayoutResult result) {}

  /// A layout with a daemon thread of its own.
  public GraphLayout() {
    this(
        Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("graph-layout").factory()));
  }

  public GraphLayout(Executor executor) {
    this.executor = executor;
  }

  /// Lays out in the background. Whoever asks again should cancel the future before: a cancelled
  /// request that waits is skipped, and one that runs is given up soon.
  ///
  /// @param request is asked for there, too
  public CompletableFuture<LayoutResult> layoutLater(Supplier<LayoutRequest> request) {
    return later(cancelled -> layout(request.get(), cancelled));
  }

  /// Does a piece of work in its turn, in which something may be laid out.
  ///
  /// @param work is told whether it is cancelled
  public <T> CompletableFuture<T> later(Function<BooleanSupplier, T> work) {
    CompletableFuture<T> future = new CompletableFuture<>();
    executor.execute(() -> {
      if (!future.isDone()) {
        finish(future, work);
      }
    });
    return future;
  }

  /// Likewise, and waits for it. Whoever interrupts the calling thread gives it up.
  public <T> T inTurn(Function<BooleanSupplier, T> work) {
    CompletableFuture<T> result = later(work);
    try {
      return result.get();
    } catch (InterruptedException _) {
      result.cancel(false);
      throw new CancellationException("given up");
    } catch (ExecutionException failure) {
      throw new IllegalStateException("laid out elsewhere, and failed", failure);
    }
  }

  private static <T> void finish(CompletableFuture<T> future, Function<BooleanSupplier, T> work) {
    try {
      future.complete(work.apply(future::isDone));
    } catch (RuntimeException | Error failure) {
      future.completeExceptionally(failure);
    }
  }

  /// Lays out at once, on the calling thread.
  public LayoutResult layout(LayoutRequest request) {
    return layout(request, () -> false);
  }

  /// The layout for large graphs, whatever the size: for a small picture, on the calling thread.
  public static LayoutResult quick(LayoutRequest request) {
    return new LayeredColumns().layout(request.undragged(), () -> false);
  }

  /// How large the cards of a drawing are seen in usual windows, on the whole.
  public static double seen(LayoutResult drawing) {
    return Largest.size(drawing);
  }

  /// Whether its width is what keeps a drawing from being read between side panels.
  public static boolean isTooWide(LayoutResult drawing) {
    return Largest.isTooWide(drawing);
  }

  /// The same, given up soon once it is cancelled: then what comes of it is of no use.
  public LayoutResult layout(LayoutRequest request, BooleanSupplier cancelled) {
    LayoutResult base = base(request.undragged(), cancelled);
    if (!request.hasDragged() || cancelled.getAsBoolean()) {
      return base;
    }
    Map<String, Area> places = Settling.settle(request.boxes(), base.boxes());
    List<Route> routes = Rerouting.reroute(request, base, places, cancelled);
    return LayoutResult.of(places, routes);
  }

  private LayoutResult base(LayoutRequest undragged, BooleanSupplier cancelled) {
    Base known = last;
    if (known != null && known.request.equals(undragged)) {
      return known.result;
    }
    LayoutResult result = strategy(undragged).layout(undragged, cancelled);
    if (!cancelled.getAsBoolean()) {
      last = new Base(undragged, result);
    }
    return result;
  }

  private BaseLayout strategy(LayoutRequest request) {
    boolean readableSize =
        request.boxes().size() <= MOST_READABLE
            && request.wires().size() <= 3 * MOST_READABLE
            && Layers.passed(request) <= MOST_PASSED;
    return readableSize ? readable : large;
  }
}
