package studio.backprop.view.graph.slip;

import javafx.scene.shape.Line;
import studio.backprop.view.layout.Area;
import studio.backprop.view.layout.Point;

/// A line from a card to a slip that could not stand close to it.
final class SlipTie extends Line {

  SlipTie() {
    getStyleClass().add("slip-tie");
    setManaged(false);
  }

  /// Leads from the nearest edge of a card to a slip, unless that would run over something.
  void lead(Area card, Area slip, SlipPlaces places) {
    Point from = nearest(card, slip.x() + slip.width() / 2, slip.y() + slip.height() / 2);
    Point to = nearest(slip, from.x(), from.y());
    setStartX(from.x());
    setStartY(from.y());
    setEndX(to.x());
    setEndY(to.y());
    setVisible(leads(card, slip, places));
  }

  /// Whether it would be seen.
  static boolean leads(Area card, Area slip, SlipPlaces places) {
    Point from = nearest(card, slip.x() + slip.width() / 2, slip.y() + slip.height() / 2);
    return places.isClear(from, nearest(slip, from.x(), from.y()));
  }

  private static Point nearest(Area area, double x, double y) {
    return new Point(Math.clamp(x, area.x(), area.right()), Math.clamp(y, area.y(), area.bottom()));
  }
}
