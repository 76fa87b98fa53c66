package studio.backprop.view;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/// A bar in which a child gives way before the parts of a flow have to wrap.
public final class TopBar extends HBox {
  private Optional<Node> yielding = Optional.empty();
  private boolean leavingOut;

  /// @param child left out where else a flow would wrap
  void giveWay(Node child) {
    yielding = Optional.of(child);
  }

  /// Whether what gives way is left out even where there is room.
  void leaveOut(boolean leavingOut) {
    this.leavingOut = leavingOut;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    yielding.ifPresent(child -> show(child, !leavingOut && wanted() <= getWidth()));
    super.layoutChildren();
  }

  private static void show(Node child, boolean shown) {
    child.setVisible(shown);
    child.setManaged(shown);
  }

  /// How wide it would be with all of its children, and every flow in one row.
  private double wanted() {
    double wanted = snappedLeftInset() + snappedRightInset();
    wanted += snapSpaceX(getSpacing()) * (getChildren().size() - 1);
    for (Node child : getChildren()) {
      wanted += child instanceof FlowPane flow ? row(flow) : snapSizeX(child.prefWidth(-1));
    }
    return wanted;
  }

  private static double row(FlowPane flow) {
    double row = flow.snappedLeftInset() + flow.snappedRightInset();
    row += flow.snapSpaceX(flow.getHgap()) * Math.max(0, flow.getChildren().size() - 1);
    for (Node part : flow.getChildren()) {
      row += flow.snapSizeX(part.prefWidth(-1));
    }
    return row;
  }
}
