package studio.backprop.view.transport;

import java.util.regex.Pattern;
import javafx.collections.FXCollections;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/// One sentence, as many lines high as it needs to be. Each word is a text of its own: in a longer
/// one, JavaFX goes wrong about where a line ends once a letter bears an accent, as in v̄.
final class Sentence extends TextFlow {
  private static final Pattern WORD_BEGINS = Pattern.compile("(?<= )(?=[^ ])");

  private final Tooltip whole = new Tooltip();

  Sentence() {
    getStyleClass().add("sentence");
  }

  void say(String words) {
    getChildren().setAll(WORD_BEGINS.splitAsStream(words).map(Text::new).toList());
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
