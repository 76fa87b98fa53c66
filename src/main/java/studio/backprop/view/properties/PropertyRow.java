package studio.backprop.view.properties;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;

/// One property, as it can be typed or chosen.
sealed interface PropertyRow permits PropertyField, PropertyChoice {

  /// All of it.
  Node whole();

  /// What the keyboard goes to first.
  Node first();

  /// Shows what there is now.
  void show(List<String> now);

  /// Takes what has been typed and not taken yet, for another node is shown next.
  ///
  /// @param refused told why it is not taken
  void leave(Consumer<String> refused);
}
