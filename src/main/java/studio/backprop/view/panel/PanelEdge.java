package studio.backprop.view.panel;

import java.util.function.DoubleConsumer;
import javafx.geometry.Side;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The edge of a panel towards the graph: dragged, it makes the panel larger or smaller.
public final class PanelEdge {
  /// So near to the edge one takes hold of it.
  private static final double REACH = 4;

  private final Region panel;
  private final Side side;
  private final PanelSize size;
  private final DoubleConsumer remember;
  private boolean held;
  private @Nullable PanelSize before;

  /// How large a panel may be.
  record PanelSize(double least, double most) {
    double within(double wanted) {
      return Math.clamp(wanted, least, most);
    }
  }

  /// @param side on which the panel is
  /// @param remember is told of the size where it was left
  static PanelEdge of(Region panel, Side side, PanelSize size, DoubleConsumer remember) {
    PanelEdge edge = new PanelEdge(panel, side, size, remember);
    panel.addEventFilter(MouseEvent.MOUSE_MOVED, edge::moved);
    panel.addEventFilter(MouseEvent.MOUSE_PRESSED, edge::pressed);
    panel.addEventFilter(MouseEvent.MOUSE_DRAGGED, edge::dragged);
    panel.addEventFilter(MouseEvent.MOUSE_RELEASED, edge::released);
    return edge;
  }

  private PanelEdge(Region panel, Side side, PanelSize size, DoubleConsumer remember) {
    this.panel = panel;
    this.side = side;
    this.size = size;
    this.remember = remember;
  }

  /// Makes the panel as large as is wanted, and may be.
  void set(double wanted) {
    double now = size.within(wanted);
    if (side == Side.BOTTOM) {
      panel.setMinHeight(now);
      panel.setMaxHeight(now);
    } else {
      panel.setMinWidth(now);
      panel.setMaxWidth(now);
    }
  }

  /// Gives a panel below all this room, until it is to be as it was.
  void stretch(double room) {
    if (before == null) {
      before = new PanelSize(panel.getMinHeight(), panel.getMaxHeight());
    }
    set(room);
  }

  /// Lets a panel be as it was before it was stretched.
  void giveBack() {
    PanelSize was = before;
    if (was != null) {
      before = null;
      panel.setMinHeight(was.least());
      panel.setMaxHeight(was.most());
    }
  }

  /// How large it would be with its edge where the mouse is.
  private double at(MouseEvent event) {
    var place = panel.sceneToLocal(event.getSceneX(), event.getSceneY());
    return switch (side) {
      case LEFT -> place.getX();
      case RIGHT -> panel.getWidth() - place.getX();
      case TOP -> place.getY();
      case BOTTOM -> panel.getHeight() - place.getY();
    };
  }

  private double extent() {
    return side.isHorizontal() ? panel.getHeight() : panel.getWidth();
  }

  private boolean isNear(MouseEvent event) {
    return Math.abs(at(event) - extent()) <= REACH;
  }

  private void moved(MouseEvent event) {
    Cursor resize = side.isHorizontal() ? Cursor.V_RESIZE : Cursor.H_RESIZE;
    panel.setCursor(isNear(event) ? resize : null);
  }

  private void pressed(MouseEvent event) {
    held = isNear(event);
    if (held) {
      event.consume();
    }
  }

  private void dragged(MouseEvent event) {
    if (held) {
      set(at(event));
      event.consume();
    }
  }

  private void released(MouseEvent event) {
    if (held) {
      held = false;
      remember.accept(size.within(at(event)));
      event.consume();
    }
  }
}
