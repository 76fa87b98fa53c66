package studio.backprop.view.looks;

import javafx.application.ColorScheme;
import org.jspecify.annotations.Nullable;

/// Light or dark: as the system prefers, or as a person wants it here.
public enum Theme {
  SYSTEM(null, "theme-system", "fth-monitor"),
  LIGHT(ColorScheme.LIGHT, "theme-light", "fth-sun"),
  DARK(ColorScheme.DARK, "theme-dark", "fth-moon");

  private final @Nullable ColorScheme scheme;
  private final String key;
  private final String icon;

  Theme(@Nullable ColorScheme scheme, String key, String icon) {
    this.scheme = scheme;
    this.key = key;
    this.icon = icon;
  }

  /// What a scene is to prefer; null leaves it to the system.
  @Nullable ColorScheme scheme() {
    return scheme;
  }

  /// The key of its text.
  public String key() {
    return key;
  }

  public String icon() {
    return icon;
  }

  /// The one that the button turns to from this one.
  Theme next() {
    return switch (this) {
      case SYSTEM -> LIGHT;
      case LIGHT -> DARK;
      case DARK -> SYSTEM;
    };
  }
}
