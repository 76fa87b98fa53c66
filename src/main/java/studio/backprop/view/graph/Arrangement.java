package studio.backprop.view.graph;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;
import studio.backprop.playback.Frame;
import studio.backprop.playback.Timeline;
import studio.backprop.trace.Trace;
import studio.backprop.view.graph.camera.Camera;
import studio.backprop.view.graph.camera.Framing;
import studio.backprop.view.graph.card.NodeCard;
import studio.backprop.view.graph.hand.Selection;
import studio.backprop.view.graph.map.Minimap;
import studio.backprop.view.graph.plan.Draft;
import studio.backprop.view.graph.plan.Plan;
import studio.backprop.view.layout.Area;
import studio.backprop.view.layout.GraphLayout;
import studio.backprop.view.layout.LayoutResult;
import studio.backprop.view.layout.Nearby;
import studio.backprop.writing.style.Style;

/// Has the picture laid out in the background, and again when its structure or its sizes change or
/// a card is moved.
final class Arrangement {
  private final Picture picture;
  private final Camera camera;
  private final Framing framing;
  private final Selection selection;
  private final GraphLayout layouts;
  private final Minimap map;
  private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(this, "ready", false);
  private @Nullable Plan plan;
  private @Nullable CompletableFuture<LayoutResult> pending;
  private @Nullable LayoutResult whole;
  private Optional<Area> underMap = Optional.empty();
  private Optional<String> step = Optional.empty();
  private int requests;

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
    this.map = map;
    framing.singleProperty().addListener((_, _, _) -> lookAt());
    selection.node().subscribe(_ -> heed());
  }

  ReadOnlyBooleanProperty readyProperty() {
    return ready.getReadOnlyProperty();
  }

  void show(Trace trace, Timeline timeline, List<Draft> drafts, Style style) {
    Plan next = Plan.of(trace, drafts, style);
    Plan before = plan;
    Optional<LayoutResult> where = picture.arrangement();
    boolean stays = before != null && next.sameLayout(before) && where.isPresent();
    if (before == null || !next.sameNodes(before)) {
      framing.renew();
    }
    plan = next;
    map.speak(style.language());
    picture.plan(trace, timeline, next);
    if (stays) {
      picture.arrange(where.orElseThrow());
      materialise();
      ready.set(true);
    } else {
      ready.set(false);
      request(next, result -> arrange(result, framing::frame));
    }
  }

  private void request(Plan wanted, Consumer<LayoutResult> then) {
    CompletableFuture<LayoutResult> before = pending;
    if (before != null) {
      before.cancel(false);
    }
    CompletableFuture<LayoutResult> future = layouts.layoutLater(wanted::request);
    int request = ++requests;
    pending = future;
    var _ =
        future.thenAccept(result ->
            Platform.runLater(() -> {
              if (request == requests) {
                then.accept(result);
              }
            }));
  }

  private void arrange(LayoutResult result, Runnable framed) {
    whole = result;
    place(result);
    picture.setVisible(true);
    framed.run();
    materialise();
    ready.set(true);
  }

  /// Puts the cards where they belong, and those beside the one that is looked at beside it.
  private void place(LayoutResult result) {
    Plan current = plan;
    String single = framing.singleProperty().get();
    if (single == null || current == null) {
      picture.arrange(result);
    } else {
      Nearby.of(current.request(), result, single)
          .ifPresentOrElse(picture::arrange, () -> picture.arrange(result));
    }
  }

  private void lookAt() {
    LayoutResult result = whole;
    if (result != null && picture.arrangement().isPresent()) {
      place(result);
      materialise();
    }
  }

  void resized() {
    if (picture.arrangement().isPresent()) {
      framing.frame();
    }
    materialise();
  }

  void materialise() {
    placeMap();
    picture.materialise(camera.sight(), camera.zoom());
    selection.mark();
  }

  private void placeMap() {
    Plan current = plan;
    if (current != null) {
      underMap =
          picture
              .arrangement()
              .flatMap(all -> map.look(current, all, heeded(), camera.sight(), camera.zoom()));
      picture.keepOff(underMap);
    }
  }

  /// The cards that eyes are on: what is pointed at, what is selected, whose step it is.
  private List<Area> heeded() {
    return Stream.of(
            picture.cards().pointedAt().stream(),
            Stream.ofNullable(selection.node().get()),
            step.stream())
        .flatMap(nodes -> nodes)
        .flatMap(node -> picture.place(node).stream())
        .toList();
  }

  /// Eyes are on other cards now: the map makes way for them.
  void heed() {
    Optional<Area> before = underMap;
    placeMap();
    if (!underMap.equals(before)) {
      picture.materialise(camera.sight(), camera.zoom());
    }
  }

  /// The same where another step is under way.
  void heed(Frame frame) {
    Optional<String> now = frame.step().map(of -> of.node().id());
    if (!now.equals(step)) {
      step = now;
      heed();
    }
  }

  /// Puts a card elsewhere at once; its wires follow as soon as their way is found. The picture
  /// does not move meanwhile: it would slip away under the hand.
  void moveCard(NodeCard card, double x, double y) {
    Plan before = plan;
    if (before != null) {
      card.relocate(x, y);
      card.toFront();
      Plan moved = before.moved(card.node(), x, y);
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
    if (moved != null) {
      request(moved, result -> arrange(result, () -> {}));
    }
  }
}
