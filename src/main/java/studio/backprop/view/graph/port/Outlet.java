package studio.backprop.view.graph.port;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// Where a card's value comes out: a wire is pulled from here.
final class Outlet extends Region {
  static final double SIZE = 13;

  private final String node;

  Outlet(String node, String said) {
    this.node = node;
    getStyleClass().add("outlet");
    setId("outlet-" + node);
    setManaged(false);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(said);
    resize(SIZE, SIZE);
  }

  String node() {
    return node;
  }
}
