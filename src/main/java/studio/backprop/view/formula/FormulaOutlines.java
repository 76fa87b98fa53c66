package studio.backprop.view.formula;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import studio.backprop.writing.tex.MalformedFormulaException;

/// Outlines of formulas, set in the background and remembered while they are in use.
///
/// Safe to call from any thread. A formula that cannot be set is remembered too: its future ends
/// with a [MalformedFormulaException].
public final class FormulaOutlines {

  private static final int DEFAULT_CAPACITY = 1_000;

  private final Map<String, CompletableFuture<FormulaOutline>> outlines;
  private final Executor executor;

  /// @param capacity how many formulas are remembered; beyond it the least recently used one goes
  /// @param executor where formulas are set
  public FormulaOutlines(int capacity, Executor executor) {
    this.outlines = new LeastRecentlyUsed<>(capacity);
    this.executor = executor;
  }

  /// The outlines that views share, set on one daemon thread: a formula is the same wherever it
  /// stands, and the typesetter sets one at a time anyway.
  public static FormulaOutlines shared() {
    return Shared.OUTLINES;
  }

  /// The outline of a TeX formula in display style. Cancelling the future that is returned leaves
  /// the outline to others who asked for the same formula.
  public CompletableFuture<FormulaOutline> outline(String tex) {
    return remembered(tex).copy();
  }

  /// The outline if it is there already, so that a formula seen before appears without a flash.
  public Optional<FormulaOutline> ready(String tex) {
    CompletableFuture<FormulaOutline> outline = remembered(tex);
    return outline.isDone() && !outline.isCompletedExceptionally()
        ? Optional.of(outline.join())
        : Optional.empty();
  }

  private CompletableFuture<FormulaOutline> remembered(String tex) {
    synchronized (outlines) {
      return outlines.computeIfAbsent(
          tex, _ -> CompletableFuture.supplyAsync(() -> FormulaTypesetter.typeset(tex), executor));
    }
  }

  private static final class LeastRecentlyUsed<V> extends LinkedHashMap<String, V> {

    private static final long serialVersionUID = 1L;

    private final int capacity;

    LeastRecentlyUsed(int capacity) {
      super(16, 0.75f, true);
      this.capacity = capacity;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
      return size() > capacity;
    }
  }

  private static final class Shared {

    static final FormulaOutlines OUTLINES =
        new FormulaOutlines(
            DEFAULT_CAPACITY,
            Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("formulas").factory()));
  }
}
