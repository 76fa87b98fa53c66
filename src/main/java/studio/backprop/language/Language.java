package studio.backprop.language;

import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/// A language that the window speaks.
public enum Language {
  ENGLISH(Locale.ENGLISH),
  GERMAN(Locale.GERMAN),
  SPANISH(Locale.of("es")),
  CHINESE(Locale.CHINESE);

  /// The language of the machine is no answer to a text that is missing.
  private static final Control NO_FALLBACK =
      Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  /// The language of this machine where it is one of these, else English.
  public static Language ofThisMachine() {
    String wanted = Locale.getDefault(Locale.Category.DISPLAY).getLanguage();
    return Arrays.stream(values())
        .filter(each -> each.locale.getLanguage().equals(wanted))
        .findFirst()
        .orElse(ENGLISH);
  }

  /// What it calls itself: `Deutsch`.
  public String ownName() {
    String name = locale.getDisplayLanguage(locale);
    return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
  }

  /// What stands before the decimals of a number: `0.5` in English, `0,5` in German.
  public char decimalMark() {
    return DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
  }

  /// The texts of a bundle, `resources/i18n/<name>.properties` and what stands beside it.
  ///
  /// @throws java.util.MissingResourceException if there is no such bundle
  public Texts texts(String name) {
    return new Texts(ResourceBundle.getBundle("i18n." + name, locale, NO_FALLBACK), decimalMark());
  }
}
