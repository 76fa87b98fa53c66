package studio.backprop.view;

import javafx.application.Platform;
import javafx.scene.control.MenuItem;

/// An item of a menu that may open a field or a sheet. What it does is done later: else the Enter
/// that chose it would be typed there.
final class LaterItem extends MenuItem {

  /// @param name as it stands there, with whatever underscores it has
  LaterItem(String name, Runnable action) {
    super(name);
    setMnemonicParsing(false);
    setOnAction(_ -> Platform.runLater(action));
  }
}
