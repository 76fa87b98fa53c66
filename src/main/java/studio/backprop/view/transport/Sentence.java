package studio.backprop.view.transport;

import javafx.collections.FXCollections;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Tooltip;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import studio.backprop.view.text.Scripts;

/// One sentence, as many lines high as it needs to be.
final class Sentence extends TextFlow {
  private final Tooltip whole = new Tooltip();

  Sentence() {
    getStyleClass().add("sentence");
  }

  void say(String words) {
    getChildren().setAll(Scripts.of(words));
    setAccessibleText(words);
    whole.setText(words);
    if (words.isEmpty()) {
      Tooltip.uninstall(this, whole);
    } else {
      Tooltip.install(this, whole);
    }
  }

  /// It is read aloud as a whole, not word by word.
  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.CHILDREN
        ? FXCollections.emptyObservableList()
        : super.queryAccessibleAttribute(attribute, parameters);
  }
}
