package studio.backprop.view.overlay;

import javafx.scene.control.Button;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.backprop.language.Texts;

/// A cross that puts away what lies over something else.
public final class CloseButton extends Button {

  /// @param action what puts it away
  public CloseButton(Texts texts, Runnable action) {
    super(null, new FontIcon("fth-x"));
    getStyleClass().addAll("button-icon", "flat");
    setAccessibleText(texts.get("close"));
    setOnAction(_ -> action.run());
  }
}
