package studio.backprop.view.text;

import java.util.Locale;
import java.util.ResourceBundle;

/// What the window says, by key.
public record Texts(ResourceBundle bundle) {

  /// The texts in the language of this machine, or in English.
  public static Texts load() {
    return new Texts(ResourceBundle.getBundle("i18n.window"));
  }

  public String get(String key) {
    return bundle.getString(key);
  }

  /// A text with things filled in, as [String#format] does.
  public String get(String key, Object... arguments) {
    return String.format(Locale.ROOT, bundle.getString(key), arguments);
  }
}
