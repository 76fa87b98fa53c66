package studio.backprop.view.graph.hand;

import java.util.Optional;
import javafx.event.EventTarget;
import javafx.geometry.Point2D;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TouchPoint;
import org.jspecify.annotations.Nullable;
import studio.backprop.graph.CellName;
import studio.backprop.view.graph.card.NodeCard;
import studio.backprop.view.graph.matrix.MatrixView;
import studio.backprop.view.text.Outward;

/// What the mouse points at: a card, perhaps one of its matrices, perhaps a cell of that.
///
/// @param header whether it points at the part that a card is dragged by
record Hit(NodeCard card, Optional<MatrixView> matrix, Optional<CellName> cell, boolean header) {

  static Optional<Hit> of(MouseEvent event) {
    return of(event.getTarget(), event.getSceneX(), event.getSceneY());
  }

  static Optional<Hit> of(ContextMenuEvent event) {
    return of(event.getTarget(), event.getSceneX(), event.getSceneY());
  }

  static Optional<Hit> of(TouchPoint finger) {
    return of(finger.getTarget(), finger.getSceneX(), finger.getSceneY());
  }

  private static Optional<Hit> of(EventTarget target, double sceneX, double sceneY) {
    MatrixView matrix = Outward.nearest(target, MatrixView.class).orElse(null);
    return card(target).map(card -> of(card, matrix, sceneX, sceneY));
  }

  /// Whether it points at a number that can be changed.
  boolean isOnNumber() {
    return cell.isPresent() && matrix.filter(MatrixView::isEditable).isPresent();
  }

  /// The card that something is on.
  static Optional<NodeCard> card(EventTarget target) {
    return Outward.nearest(target, NodeCard.class);
  }

  private static Hit of(NodeCard card, @Nullable MatrixView matrix, double sceneX, double sceneY) {
    double y = card.sceneToLocal(sceneX, sceneY).getY();
    if (matrix == null) {
      return new Hit(card, Optional.empty(), Optional.empty(), card.isHandle(y));
    }
    Point2D at = matrix.sceneToLocal(sceneX, sceneY);
    return new Hit(card, Optional.of(matrix), matrix.cellAt(at.getX(), at.getY()), false);
  }
}
