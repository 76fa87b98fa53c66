package studio.backprop.view.graph;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import studio.backprop.view.graph.plan.Plan;
import studio.backprop.view.layout.GraphLayout;
import studio.backprop.view.layout.LayoutResult;
import studio.backprop.view.layout.Room;

/// Which moment is shown when: none before its wires and places are known, but the first.
final class Showing {
  private final Arrangement arrangement;
  private final GraphLayout layouts;
  private final Latest coming = new Latest();
  private @Nullable Prepared prepared;

  Showing(Arrangement arrangement, GraphLayout layouts) {
    this.arrangement = arrangement;
    this.layouts = layouts;
  }

  /// What is to be worked out elsewhere before a moment is shown, so that it is shown at once with
  /// its wires and places; it gives what is to be done then, just before. Empty where it is small
  /// and all of it stays where it is.
  Optional<Supplier<Runnable>> prepare(GraphMoment next) {
    return preparing(next).map(work -> () -> layouts.inTurn(work));
  }

  private Optional<Function<BooleanSupplier, Runnable>> preparing(GraphMoment next) {
    Optional<Plan> standing = arrangement.standing();
    Room there = arrangement.room();
    if (!next.isSmall()) {
      return Optional.of(cancelled -> prepared(next, next.plan(), there, standing, cancelled));
    }
    Plan planned = next.plan();
    if (standing.filter(planned::sameLayout).isEmpty()) {
      return Optional.of(cancelled -> prepared(next, planned, there, standing, cancelled));
    }
    prepared = new Prepared(next, planned, Optional.empty(), there);
    return Optional.empty();
  }

  private Runnable prepared(
      GraphMoment next,
      Plan planned,
      Room there,
      Optional<Plan> standing,
      BooleanSupplier cancelled) {
    Optional<LayoutResult> result =
        standing.filter(planned::sameLayout).isPresent()
            ? Optional.empty()
            : Optional.of(planned.unfolded(layouts.layout(planned.request(there), cancelled)));
    Prepared found = new Prepared(next, planned, result, there);
    return () -> prepared = found;
  }

  /// Shows another moment, at once where it was prepared. Else the one before stays, whole, until
  /// this one can be shown with its wires and places.
  ///
  /// @param then what is to be told of the moment once it is shown
  void show(GraphMoment next, Runnable then) {
    coming.forget();
    arrangement.await(false);
    Prepared known = prepared;
    prepared = null;
    if (known != null && known.moment().equals(next)) {
      show(known, then);
    } else if (arrangement.isEmpty() && next.isSmall()) {
      arrangement.begin(next, next.plan(), then);
    } else {
      preparing(next).ifPresentOrElse(work -> await(next, work, then), () -> show(next, then));
    }
  }

  private void show(Prepared next, Runnable then) {
    Optional<LayoutResult> result = next.places();
    if (result.isPresent()) {
      arrangement.stand(next, result.get(), then);
    } else if (arrangement.stays(next.plan())) {
      arrangement.stay(next, then);
    } else {
      // What stood has been moved meanwhile.
      show(next.moment(), then);
    }
  }

  private void await(GraphMoment next, Function<BooleanSupplier, Runnable> work, Runnable then) {
    arrangement.await(true);
    coming.ask(
        layouts.later(work),
        made -> {
          made.run();
          show(next, then);
        });
  }
}
