package studio.backprop.view.formula;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What is checked of a formula before it is set. Formulas come from files that people send each
/// other, and JLaTeXMath is lenient about groups that are not closed.
final class TexRules {

  private static final int LONGEST = 4_000;
  private static final int DEEPEST = 60;
  private static final Pattern COMMAND = Pattern.compile("\\\\([A-Za-z]+)");

  /// These read files, change every later formula, loop for ever, or paint a background in the ink
  /// of the text on it.
  private static final Set<String> REFUSED =
      Set.of(
          "includegraphics",
          "newcommand",
          "renewcommand",
          "newenvironment",
          "renewenvironment",
          "makeatletter",
          "makeatother",
          "definecolor",
          "bgcolor",
          "colorbox",
          "fcolorbox",
          "jlmDynamic",
          "jlmExternalFont",
          "jlmXML",
          "DeclareMathSizes",
          "magnification",
          "debug");

  private TexRules() {}

  /// @throws MalformedFormulaException if the formula breaks a rule
  static void check(String tex) {
    if (tex.length() > LONGEST) {
      throw new MalformedFormulaException(
          tex.substring(0, 40) + "…", "it is longer than " + LONGEST + " characters");
    }
    checkBraces(tex);
    Matcher commands = COMMAND.matcher(tex);
    while (commands.find()) {
      if (REFUSED.contains(commands.group(1))) {
        throw new MalformedFormulaException(tex, commands.group() + " is not allowed here");
      }
    }
  }

  private static void checkBraces(String tex) {
    int open = 0;
    for (int i = 0; i < tex.length(); i++) {
      switch (tex.charAt(i)) {
        case '\\' -> i++;
        case '{' -> open++;
        case '}' -> open--;
        default -> {}
      }
      if (open < 0) {
        throw new MalformedFormulaException(tex, "a } closes nothing");
      }
      if (open > DEEPEST) {
        throw new MalformedFormulaException(tex, "it is nested too deeply");
      }
    }
    if (open > 0) {
      throw new MalformedFormulaException(tex, "a { is not closed");
    }
  }
}
