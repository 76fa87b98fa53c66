package studio.backprop.language;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/// The texts of one bundle in one language, by key.
///
/// @param decimalMark what stands before the decimals of a number in that language
public record Texts(ResourceBundle bundle, char decimalMark) {

  /// The key of a constant: `rows-of` for ROWS_OF. Style sheets and settings call it the same.
  public static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// A text as it stands.
  ///
  /// @throws java.util.MissingResourceException if no text has the key
  public String get(String key) {
    return bundle.getString(key);
  }

  /// A text as it stands, where there is one.
  public Optional<String> find(String key) {
    return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
  }

  /// A text with things filled in, as [MessageFormat] does; whole numbers without groups.
  ///
  /// @throws java.util.MissingResourceException if no text has the key
  public String get(String key, Object... things) {
    String pattern = bundle.getString(key);
    for (int k = 0; k < things.length; k++) {
      if (things[k] instanceof Integer || things[k] instanceof Long) {
        // A format in the pattern would be made anew for each text, by way of an exception.
        pattern = pattern.replace("{" + k + "}", things[k].toString());
      }
    }
    return new MessageFormat(pattern, Locale.ROOT).format(things);
  }
}
