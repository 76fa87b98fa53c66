package studio.backprop.view.text;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.backprop.language.Texts;

/// A button that is a picture, and says in words what it does.
public final class IconButton extends Button {

  /// @param key of its name; of its tip with `-tip` behind it, where that says more
  public IconButton(String icon, String key, Texts texts, Runnable action) {
    super(null, new FontIcon(icon));
    getStyleClass().addAll("button-icon", key);
    setAccessibleText(texts.get(key));
    setTooltip(new Tooltip(texts.find(key + "-tip").orElse(texts.get(key))));
    setOnAction(_ -> action.run());
  }

  /// A cross that puts away what lies over something else.
  public static IconButton cross(Texts texts, Runnable action) {
    IconButton cross = new IconButton("fth-x", "close", texts, action);
    cross.getStyleClass().add("flat");
    return cross;
  }
}
