package studio.backprop.view.graph;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import studio.backprop.playback.Frame;
import studio.backprop.view.graph.camera.Camera;
import studio.backprop.view.graph.camera.Framing;
import studio.backprop.view.graph.card.GroupCard;
import studio.backprop.view.graph.card.NodeCard;
import studio.backprop.view.graph.hand.Selection;
import studio.backprop.view.graph.map.Minimap;
import studio.backprop.view.graph.plan.Plan;
import studio.backprop.view.layout.Area;
import studio.backprop.view.layout.GraphLayout;
import studio.backprop.view.layout.LayoutResult;
import studio.backprop.view.layout.Nearby;
import studio.backprop.view.layout.Room;

/// Has the picture laid out in the background, and again when its structure or its sizes change or
/// a card is moved.
final class Arrangement {
  private final Picture picture;
  private final Camera camera;
  private final Framing framing;
  private final Selection selection;
  private final GraphLayout layouts;
  private final MapPlacing map;
  private final Latest coming = new Latest();
  private final Latest places = new Latest();
  private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(this, "ready", false);
  private @Nullable Plan plan;
  private @Nullable LayoutResult whole;
  private @Nullable Prepared prepared;

  /// What it was laid out for.
  private Room room = Room.WIDE;

  /// The cards that may close up.
  private List<String> close = List.of();

  /// Whether another moment than the one that is shown is to be shown.
  private boolean awaited;

  /// A moment that is shown next, with its plan.
  ///
  /// @param places where all of it stands; empty where that is what it was
  /// @param room what these are for
  private record Prepared(Moment moment, Plan plan, Optional<LayoutResult> places, Room room) {}

  Arrangement(
      Picture picture,
      Camera camera,
      Framing framing,
      Selection selection,
      GraphLayout layouts,
      Minimap map) {
    this.picture = picture;
    this.camera = camera;
    this.framing = framing;
    this.selection = selection;
    this.layouts = layouts;
    this.map = new MapPlacing(picture, camera, selection, map);
    framing.singleProperty().addListener((_, _, _) -> lookAt());
    selection.node().subscribe(_ -> heed());
  }

  ReadOnlyBooleanProperty readyProperty() {
    return ready.getReadOnlyProperty();
  }

  /// What is to be worked out elsewhere before a moment is shown, so that it is shown at once with
  /// its wires and places; it gives what is to be done then, just before. Empty where it is small
  /// and all of it stays where it is.
  Optional<Supplier<Runnable>> prepare(Moment next) {
    return preparing(next).map(work -> () -> layouts.inTurn(work));
  }

  private Optional<Function<BooleanSupplier, Runnable>> preparing(Moment next) {
    Optional<Plan> standing =
        picture.arrangement().isPresent() ? Optional.ofNullable(plan) : Optional.empty();
    Room there = camera.room();
    if (!next.isSmall()) {
      return Optional.of(cancelled -> prepared(next, next.plan(), there, standing, cancelled));
    }
    Plan planned = next.plan();
    if (standing.filter(planned::sameLayout).isEmpty()) {
      return Optional.of(cancelled -> prepared(next, planned, there, standing, cancelled));
    }
    prepared = new Prepared(next, planned, Optional.empty(), room);
    return Optional.empty();
  }

  private Runnable prepared(
      Moment next, Plan planned, Room there, Optional<Plan> standing, BooleanSupplier cancelled) {
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
  void show(Moment next, Runnable then) {
    coming.forget();
    awaited = false;
    Prepared known = prepared;
    prepared = null;
    if (known != null && known.moment().equals(next)) {
      show(known, then);
    } else if (plan == null && next.isSmall()) {
      begin(next, next.plan(), then);
    } else {
      preparing(next).ifPresentOrElse(work -> await(next, work, then), () -> show(next, then));
    }
  }

  private void show(Prepared next, Runnable then) {
    Optional<LayoutResult> result = next.places();
    if (result.isPresent()) {
      places.forget();
      ready.set(false);
      room = next.room();
      take(next.moment(), next.plan(), false);
      then.run();
      arrange(result.get(), framing::frame);
    } else if (stays(next.plan())) {
      take(next.moment(), next.plan(), true);
      place(Objects.requireNonNull(whole));
      materialise();
      ready.set(true);
      then.run();
    } else {
      // What stood has been moved meanwhile.
      show(next.moment(), then);
    }
  }

  /// Nothing stands yet that could stay.
  private void begin(Moment first, Plan next, Runnable then) {
    take(first, next, false);
    request(next, result -> arrange(result, framing::frame));
    then.run();
  }

  private void await(Moment next, Function<BooleanSupplier, Runnable> work, Runnable then) {
    awaited = true;
    ready.set(false);
    coming.ask(
        layouts.later(work),
        made -> {
          made.run();
          show(next, then);
        });
  }

  private boolean stays(Plan next) {
    Plan before = plan;
    return before != null && next.sameLayout(before) && picture.arrangement().isPresent();
  }

  private void take(Moment moment, Plan next, boolean stays) {
    Plan before = plan;
    if (!stays && (before == null || !next.sameNodes(before))) {
      framing.renew();
    }
    plan = next;
    map.speak(moment.style().language());
    picture.groups().speak(moment.style().language());
    picture.plan(moment.trace(), moment.timeline(), next, stays);
  }

  private void request(Plan wanted, Consumer<LayoutResult> then) {
    Room there = camera.room();
    places.ask(
        layouts.layoutLater(() -> wanted.request(there)),
        result -> {
          room = there;
          then.accept(wanted.unfolded(result));
        });
  }

  private void arrange(LayoutResult result, Runnable framed) {
    whole = result;
    place(result);
    picture.setVisible(true);
    framed.run();
    materialise();
    ready.set(!awaited);
    followRoom();
  }

  /// Has it laid out anew for another room, unless a person looks at a place of their own.
  private void followRoom() {
    Plan current = plan;
    if (current != null
        && !awaited
        && picture.arrangement().isPresent()
        && camera.room() != room
        && !framing.isByHand()) {
      ready.set(false);
      request(current, result -> arrange(result, framing::frame));
    }
  }

  /// Puts the cards where they belong, and those beside the one that is looked at beside it.
  private void place(LayoutResult result) {
    Plan current = plan;
    Optional<Nearby> near =
        current == null || !current.groups().isEmpty()
            ? Optional.empty()
            : near(current, result, framing.singleProperty().get());
    near.ifPresentOrElse(picture::arrange, () -> picture.arrange(result));
  }

  private Optional<Nearby> near(Plan current, LayoutResult result, @Nullable String single) {
    if (single != null) {
      return Nearby.of(current.request(room), result, single);
    }
    return close.isEmpty()
        ? Optional.empty()
        : Nearby.closingUp(current.request(room), result, close)
            .filter(nearby -> framing.isMuchCloser(nearby.bounds(), spread(result)));
  }

  private Area spread(LayoutResult result) {
    return close.stream().map(result::place).reduce(Area::and).orElseThrow();
  }

  /// Whether these cards can be read from the last row together, once they have closed up.
  boolean canBeRead(List<String> nodes) {
    Plan current = plan;
    LayoutResult result = whole;
    return current == null
        || result == null
        || Nearby.closingUp(current.request(room), result, nodes)
            .map(near -> framing.canBeRead(near.bounds()))
            .orElse(true);
  }

  /// Has these cards close up where they are seen much larger so; none where there are none.
  ///
  /// @return whether cards may stand elsewhere now
  boolean closeUp(List<String> nodes) {
    boolean isOther = !nodes.equals(close);
    close = nodes;
    if (isOther) {
      lookAt();
    }
    return isOther;
  }

  private void lookAt() {
    LayoutResult result = whole;
    if (result != null && picture.arrangement().isPresent()) {
      place(result);
      materialise();
    }
  }

  void resized() {
    if (!close.isEmpty()) {
      lookAt();
    }
    if (picture.arrangement().isPresent()) {
      framing.frame();
    }
    materialise();
    followRoom();
  }

  void materialise() {
    map.place(plan);
    picture.materialise(camera.sight(), camera.zoom());
    selection.mark();
  }

  /// Eyes are on other cards now: the map makes way for them.
  void heed() {
    map.heed(plan);
  }

  /// The same where another step is under way.
  void heed(Frame frame) {
    map.heed(frame, plan);
  }

  /// Whether what is shown is what is to be shown, so that cards of it can be moved.
  boolean isCurrent() {
    return !awaited;
  }

  /// Puts a card elsewhere at once; its wires follow as soon as their way is found. The picture
  /// does not move meanwhile: it would slip away under the hand.
  void moveCard(NodeCard card, double x, double y) {
    // A key may have removed it from under the hand.
    if (plan != null && plan.has(card.node())) {
      move(card, x, y, before -> before.moved(card.node(), x, y));
    }
  }

  /// Likewise the card of a group.
  void moveCard(GroupCard card, double x, double y) {
    move(card, x, y, before -> before.movedGroup(card.group().members().iterator().next(), x, y));
  }

  private void move(Region card, double x, double y, UnaryOperator<Plan> moving) {
    Plan before = plan;
    if (before != null && isCurrent()) {
      card.relocate(x, y);
      card.toFront();
      Plan moved = moving.apply(before);
      plan = moved;
      picture.moved(moved);
      request(moved, this::follow);
    }
  }

  private void follow(LayoutResult result) {
    if (picture.arrangement().isEmpty()) {
      arrange(result, framing::frame);
      return;
    }
    whole = result;
    picture.follow(result);
    picture.materialise(camera.sight(), camera.zoom());
  }

  /// Arranges everything around where a card has been left.
  void leaveCard() {
    Plan moved = plan;
    if (moved != null && isCurrent()) {
      request(moved, result -> arrange(result, () -> {}));
    }
  }
}
