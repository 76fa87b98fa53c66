package studio.backprop.view.formula;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The named inks of one formula, in the order in which they occur.
///
/// JLaTeXMath only knows colours, so each name is handed to it as a colour of its own, and the
/// colour that comes back while drawing tells the name.
final class Inks {

  private static final Pattern NAMED =
      Pattern.compile("\\\\(textcolor|color|fgcolor)\\s*\\{\\s*([a-z][a-z-]*)\\s*}");

  private final List<String> names = new ArrayList<>(List.of(""));

  /// The formula with every ink name replaced by its colour.
  String encode(String tex) {
    return NAMED.matcher(tex).replaceAll(this::coloured);
  }

  /// The formula in one colour, as LaTeX knows it: the names of our inks mean nothing elsewhere.
  static String withoutInks(String tex) {
    return NAMED.matcher(tex).replaceAll("");
  }

  private String coloured(MatchResult match) {
    String hex = "#%06x".formatted(numberOf(match.group(2)));
    return Matcher.quoteReplacement("\\" + match.group(1) + "{" + hex + "}");
  }

  private int numberOf(String name) {
    int known = names.indexOf(name);
    if (known >= 0) {
      return known;
    }
    names.add(name);
    return names.size() - 1;
  }

  /// The name of an ink by the colour that stands for it; a foreign colour is the plain ink.
  String nameOf(Color color) {
    int number = color.getRGB() & 0xffffff;
    return number < names.size() ? names.get(number) : names.getFirst();
  }
}
