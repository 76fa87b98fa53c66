package studio.backprop.view.text;

import javafx.collections.FXCollections;
import javafx.scene.AccessibleAttribute;
import org.jspecify.annotations.Nullable;

/// Words whose low indices are set low, as many lines high as they need to be, none of which ends
/// within a short formula.
public final class ScriptFlow extends BidirectionalFlow {

  public ScriptFlow() {
    getStyleClass().add("script-flow");
  }

  public ScriptFlow(String words) {
    this();
    say(words);
  }

  public void say(String words) {
    if (!words.equals(getAccessibleText())) {
      getChildren().setAll(Scripts.of(Terms.together(words)));
      setAccessibleText(words);
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
