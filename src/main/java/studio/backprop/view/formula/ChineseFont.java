package studio.backprop.view.formula;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeBlock;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import org.scilab.forge.jlatexmath.TeXFormula;

/// The letters of Chinese, which neither JavaFX nor the typesetter has where the system has none.
/// They are loaded when the first is wanted.
public final class ChineseFont {
  public static final String FILE = "/fonts/noto-sans-sc.ttf";

  private static final List<UnicodeBlock> BLOCKS =
      List.of(
          UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS,
          UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION,
          UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS);

  private ChineseFont() {}

  /// Where its file is.
  public static URL file() {
    return Objects.requireNonNull(ChineseFont.class.getResource(FILE), FILE);
  }

  /// Lets the typesetter have them, where a formula has words that are written with them.
  static void provideFor(String tex) {
    if (tex.codePoints().anyMatch(sign -> BLOCKS.contains(UnicodeBlock.of(sign)))) {
      Provided.toTypesetter();
    }
  }

  private static final class Provided {
    private static final String FAMILY = registered();

    static void toTypesetter() {
      BLOCKS.forEach(block -> TeXFormula.registerExternalFont(block, FAMILY));
    }

    private static String registered() {
      try (InputStream bytes = file().openStream()) {
        Font font = Font.createFont(Font.TRUETYPE_FONT, bytes);
        GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
        return font.getFamily();
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      } catch (FontFormatException broken) {
        throw new IllegalStateException(FILE, broken);
      }
    }
  }
}
