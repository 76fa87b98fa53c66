package studio.backprop.view.graph;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.backprop.language.Language;
import studio.backprop.playback.Frame;
import studio.backprop.view.graph.camera.Camera;
import studio.backprop.view.graph.hand.Selection;
import studio.backprop.view.graph.map.Minimap;
import studio.backprop.view.graph.plan.Plan;
import studio.backprop.view.layout.Area;

/// Puts the map of a graph that is not wholly in sight where it covers no card that eyes are on.
final class MapPlacing {
  private final Picture picture;
  private final Camera camera;
  private final Selection selection;
  private final Minimap map;
  private Optional<Area> underMap = Optional.empty();
  private Optional<String> step = Optional.empty();

  MapPlacing(Picture picture, Camera camera, Selection selection, Minimap map) {
    this.picture = picture;
    this.camera = camera;
    this.selection = selection;
    this.map = map;
  }

  void speak(Language language) {
    map.speak(language);
  }

  /// Puts it there, or nowhere where a card is looked at alone.
  ///
  /// @param plan of what is shown; null before anything is
  void place(@Nullable Plan plan) {
    if (picture.isAlone()) {
      map.setVisible(false);
      underMap = Optional.empty();
      picture.keepOff(underMap);
    } else if (plan != null) {
      underMap =
          picture
              .arrangement()
              .flatMap(all -> map.look(plan, all, heeded(), camera.sight(), camera.zoom()));
      picture.keepOff(underMap);
    }
  }

  /// What of the drawing the map lies over.
  Optional<Area> under() {
    return underMap;
  }

  /// Eyes are on other cards now: it makes way for them.
  void heed(@Nullable Plan plan) {
    Optional<Area> before = underMap;
    place(plan);
    if (!underMap.equals(before)) {
      picture.materialise(camera.sight(), camera.zoom());
    }
  }

  /// The same where another step is under way.
  void heed(Frame frame, @Nullable Plan plan) {
    Optional<String> now = frame.step().map(of -> of.node().id());
    if (!now.equals(step)) {
      step = now;
      heed(plan);
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
}
