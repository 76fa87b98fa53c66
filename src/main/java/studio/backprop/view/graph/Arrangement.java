package studio.backprop.view.graph;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
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

/// Where the cards of the moment that is shown stand: as it was laid out, and anew in the
/// background when a card is moved or there is another room.
final class Arrangement {
  private final Picture picture;
  private final Camera camera;
  private final Framing framing;
  private final Selection selection;
  private final GraphLayout layouts;
  private final MapPlacing map;
  private final Latest places = new Latest();
  private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(this, "ready", false);
  private @Nullable Plan plan;
  private @Nullable LayoutResult whole;
  private Room laidOutFor = Room.WIDE;

  /// The cards that may close up.
  private List<String> close = List.of();

  /// Whether another moment than the one that is shown is to be shown.
  private boolean awaited;

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

  /// What stands there; empty before anything does.
  Optional<Plan> standing() {
    return picture.arrangement().isPresent() ? Optional.ofNullable(plan) : Optional.empty();
  }

  /// Whether nothing has been shown yet.
  boolean isEmpty() {
    return plan == null;
  }

  /// The room that there is now.
  Room room() {
    return camera.room();
  }

  /// Whether a plan's cards stand where those do that are shown.
  boolean stays(Plan next) {
    return standing().filter(next::sameLayout).isPresent();
  }

  /// Says whether another moment than the one that is shown is to be shown.
  void await(boolean another) {
    awaited = another;
    if (another) {
      ready.set(false);
    }
  }

  /// Shows a moment whose cards stand where others did.
  void stay(Prepared next, Runnable then) {
    take(next.moment(), next.plan(), true);
    place(Objects.requireNonNull(whole));
    materialise();
    ready.set(true);
    then.run();
  }

  /// Shows a moment that is laid out.
  void stand(Prepared next, LayoutResult result, Runnable then) {
    places.forget();
    ready.set(false);
    laidOutFor = next.room();
    take(next.moment(), next.plan(), false);
    then.run();
    arrange(result, framing::frame);
  }

  /// Shows the first moment, whose places are still to be found: nothing stands yet that could
  /// stay.
  void begin(GraphMoment first, Plan next, Runnable then) {
    take(first, next, false);
    request(next, result -> arrange(result, framing::frame));
    then.run();
  }

  private void take(GraphMoment moment, Plan next, boolean stays) {
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
          laidOutFor = there;
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
        && camera.room() != laidOutFor
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
      return Nearby.of(current.request(laidOutFor), result, single);
    }
    return close.isEmpty()
        ? Optional.empty()
        : Nearby.closingUp(current.request(laidOutFor), result, close)
            .filter(nearby -> framing.isMuchCloser(nearby.bounds(), spread(result)));
  }

  private Area spread(LayoutResult result) {
    return close.stream().map(result::place).reduce(Area::and).orElseThrow();
  }

  /// Whether these cards can be read from the last row together, once they have closed up.
  boolean canBeRead(List<String> nodes) {
    Plan current = plan;
    LayoutResult result = whole;
    return nodes.isEmpty()
        || current == null
        || result == null
        || Nearby.closingUp(current.request(laidOutFor), result, nodes)
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

  /// Where cards stand, and what the map lies over.
  Stream<Area> taken() {
    return Stream.concat(
        picture.arrangement().stream().flatMap(all -> all.boxes().values().stream()),
        map.under().stream());
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
