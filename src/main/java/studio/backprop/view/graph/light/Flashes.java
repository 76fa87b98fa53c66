package studio.backprop.view.graph.light;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.FadeTransition;
import javafx.animation.Interpolator;
import javafx.animation.PauseTransition;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import studio.backprop.graph.CellName;
import studio.backprop.view.graph.card.Cards;
import studio.backprop.view.layout.Area;

/// Marks cells for a moment. All cells of one change share one animation.
public final class Flashes {
  private static final Duration TIME = Duration.millis(900);
  private static final int MOST = 600;

  private final Cards cards;
  private final Group overlays;
  private final List<Animation> running = new ArrayList<>();

  public Flashes(Cards cards, Group overlays) {
    this.cards = cards;
    this.overlays = overlays;
  }

  /// Marks cells that have changed.
  ///
  /// @param still whether they are only marked for a while, instead of fading
  public void flash(Stream<CellName> cells, boolean still) {
    Group marks = new Group();
    marks.setManaged(false);
    marks.setMouseTransparent(true);
    cells
        .filter(cell -> cards.card(cell.node()).isPresent())
        .limit(MOST)
        .forEach(cell -> cards.areaOf(cell).ifPresent(area -> marks.getChildren().add(mark(area))));
    if (marks.getChildren().isEmpty()) {
      return;
    }
    var layer = overlays.getChildren();
    layer.addFirst(marks);
    Animation animation = still ? new PauseTransition(TIME) : fade(marks);
    animation.setOnFinished(_ -> {
      layer.remove(marks);
      running.remove(animation);
    });
    running.add(animation);
    animation.play();
  }

  /// What still flashes.
  public List<Animation> running() {
    return List.copyOf(running);
  }

  private static FadeTransition fade(Group marks) {
    FadeTransition fade = new FadeTransition(TIME, marks);
    fade.setFromValue(1);
    fade.setToValue(0);
    fade.setInterpolator(Interpolator.EASE_IN);
    return fade;
  }

  private static Region mark(Area area) {
    Region mark = new Region();
    mark.getStyleClass().add("flash");
    mark.setManaged(false);
    mark.resizeRelocate(area.x() - 3, area.y() - 3, area.width() + 5, area.height() + 5);
    return mark;
  }
}
