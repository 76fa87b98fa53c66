package studio.backprop.language;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/// A language that the window speaks.
public enum Language {
  ENGLISH(Locale.ENGLISH);

  /// The language of the machine is no answer to a text that is missing.
  private static final Control NO_FALLBACK =
      Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  /// The texts of a bundle, `resources/i18n/<name>.properties` and what stands beside it.
  ///
  /// @throws java.util.MissingResourceException if there is no such bundle
  public Texts texts(String name) {
    return new Texts(ResourceBundle.getBundle("i18n." + name, locale, NO_FALLBACK));
  }
}
