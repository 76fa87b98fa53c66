package studio.backprop.view.looks;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import studio.backprop.language.Language;
import studio.backprop.view.formula.ChineseFont;

/// Dresses scenes: the base theme, our style sheets, and light or dark.
///
/// Our own sheets ask the scene (`prefers-color-scheme`); the base theme has one sheet for each.
public final class Looks {
  private static final List<String> SHEETS = List.of("/css/tokens.css", "/css/window.css");
  private static final String CONTRAST = "/css/contrast.css";
  private static final String CHINESE = "/css/chinese.css";
  private static final String LIGHT = new PrimerLight().getUserAgentStylesheet();
  private static final String DARK = new PrimerDark().getUserAgentStylesheet();

  private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme");
  private final BooleanProperty contrast = new SimpleBooleanProperty(this, "contrast");
  private final TextScale textScale = new TextScale();

  public Looks(Theme theme) {
    this.theme.set(theme);
  }

  /// How large everything is written.
  public TextScale textScale() {
    return textScale;
  }

  /// Whether colours are as far apart as can be, for a projector in a bright room or tired eyes.
  public BooleanProperty contrastProperty() {
    return contrast;
  }

  public ObjectProperty<Theme> themeProperty() {
    return theme;
  }

  /// Light, dark, as the system prefers, in turn.
  public void nextTheme() {
    theme.set(theme.get().next());
  }

  public void toggleContrast() {
    contrast.set(!contrast.get());
  }

  /// Dresses a scene for as long as it lives, in letters that a language is written in.
  public void dress(Scene scene, Language language) {
    SHEETS.forEach(name -> scene.getStylesheets().add(resource(name)));
    if (language == Language.CHINESE) {
      Letters.load();
      scene.getStylesheets().add(resource(CHINESE));
    }
    String highest = resource(CONTRAST);
    contrast.subscribe(wanted -> {
      scene.getStylesheets().remove(highest);
      if (wanted) {
        scene.getStylesheets().add(highest);
      }
    });
    theme.subscribe(wanted -> scene.getPreferences().setColorScheme(wanted.scheme()));
    scene.getPreferences().colorSchemeProperty().subscribe(_ -> wear(scene));
  }

  private static String resource(String name) {
    return Objects.requireNonNull(Looks.class.getResource(name), name).toExternalForm();
  }

  private static final class Letters {
    private static final Font FONT =
        Font.loadFont(ChineseFont.file().toExternalForm(), Font.getDefault().getSize());

    /// Once, when they are first needed: two and a half million bytes.
    static void load() {
      Objects.requireNonNull(FONT, ChineseFont.FILE);
    }
  }

  private static void wear(Scene scene) {
    boolean dark = scene.getPreferences().getColorScheme() == ColorScheme.DARK;
    Application.setUserAgentStylesheet(dark ? DARK : LIGHT);
  }
}
