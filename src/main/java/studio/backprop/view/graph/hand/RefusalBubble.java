package studio.backprop.view.graph.hand;

import javafx.scene.Group;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import studio.backprop.graph.CellName;
import studio.backprop.view.graph.card.Cards;
import studio.backprop.view.layout.Area;
import studio.backprop.view.text.Wrapping;

/// Why a number was not taken, said at its cell until something else is done.
final class RefusalBubble {
  private static final double WIDEST = 300;

  private final Cards cards;
  private final Label bubble = new Label();
  private @Nullable CellName cell;

  RefusalBubble(Cards cards, Group layer) {
    this.cards = cards;
    bubble.getStyleClass().add("refusal");
    Wrapping.wrap(bubble);
    bubble.setManaged(false);
    bubble.setVisible(false);
    bubble.setMouseTransparent(true);
    layer.getChildren().add(bubble);
  }

  void show(CellName at, String sentence) {
    clear();
    cell = at;
    cards.matrix(at).ifPresent(matrix -> matrix.markRefused(at.row(), at.column()));
    Area area = cards.areaOf(at).orElse(new Area(0, 0, 0, 0));
    bubble.setText(sentence);
    bubble.setAccessibleText(sentence);
    bubble.setVisible(true);
    bubble.applyCss();
    double width = Math.min(WIDEST, bubble.prefWidth(-1));
    bubble.resizeRelocate(area.x(), area.bottom() + 6, width, bubble.prefHeight(width));
  }

  void clear() {
    CellName at = cell;
    cell = null;
    bubble.setVisible(false);
    if (at != null) {
      cards.matrix(at).ifPresent(matrix -> matrix.markRefused(-1, -1));
    }
  }

  boolean isShown() {
    return cell != null;
  }
}
