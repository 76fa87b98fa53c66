package studio.backprop.view.graph;

import java.util.HashMap;
import java.util.Map;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Point2D;
import javafx.util.Duration;
import studio.backprop.view.graph.camera.Camera;
import studio.backprop.view.graph.card.NodeCard;

/// Lets eyes follow cards to where they stand now: each goes there from where it was seen before,
/// and becomes as large as it is there. What runs between them comes into sight on the way.
final class CardTravel {
  private static final Duration TIME = Duration.millis(450);

  private final Picture picture;
  private final Camera camera;

  /// How much of the way is left, 1 to 0.
  private final DoubleProperty left = new SimpleDoubleProperty(this, "left", 0);

  private final Timeline timeline =
      new Timeline(new KeyFrame(TIME, new KeyValue(left, 0, Interpolator.EASE_BOTH)));
  private final Map<NodeCard, Point2D> ways = new HashMap<>();
  private double from = 1;

  /// Where cards were seen.
  ///
  /// @param middles in the window, by their nodes
  record Seen(Map<String, Point2D> middles, double zoom) {}

  CardTravel(Picture picture, Camera camera) {
    this.picture = picture;
    this.camera = camera;
    left.subscribe(this::place);
  }

  /// Where they are seen now.
  Seen seen() {
    Map<String, Point2D> middles = new HashMap<>();
    picture.cards().all().stream()
        .filter(NodeCard::isVisible)
        .forEach(card -> middles.put(card.node(), middle(card)));
    return new Seen(middles, camera.zoom());
  }

  private Point2D middle(NodeCard card) {
    return picture.localToParent(
        card.getLayoutX() + card.getTranslateX() + card.getWidth() / 2,
        card.getLayoutY() + card.getTranslateY() + card.getHeight() / 2);
  }

  /// Has them come from there.
  void begin(Seen before) {
    end();
    from = before.zoom / camera.zoom();
    for (NodeCard card : picture.cards().all()) {
      Point2D start = before.middles.get(card.node());
      if (card.isVisible() && start != null) {
        ways.put(card, start.subtract(middle(card)).multiply(1 / camera.zoom()));
      }
    }
    left.set(1);
    timeline.playFromStart();
  }

  /// They stand where they belong.
  void end() {
    timeline.stop();
    left.set(0);
    ways.clear();
  }

  boolean isUnderWay() {
    return left.get() > 0;
  }

  private void place(Number share) {
    double rest = share.doubleValue();
    double scale = 1 + (from - 1) * rest;
    ways.forEach((card, way) -> {
      card.setTranslateX(way.getX() * rest);
      card.setTranslateY(way.getY() * rest);
      card.setScaleX(scale);
      card.setScaleY(scale);
    });
    picture.fadeIn(1 - rest);
  }
}
