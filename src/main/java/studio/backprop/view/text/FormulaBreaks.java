package studio.backprop.view.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where a formula may be broken, as on paper: before a relation, a plus or a minus that stands in
/// no bracket.
final class FormulaBreaks {
  private static final Pattern SIGN =
      Pattern.compile("\\\\(?:left|right)\\s*(?:\\\\[A-Za-z]+|\\\\.|.)|\\\\[A-Za-z]+|\\\\.|\\S");

  private static final Set<String> RELATIONS =
      Set.of(
          "=",
          "<",
          ">",
          "\\approx",
          "\\le",
          "\\leq",
          "\\ge",
          "\\geq",
          "\\ne",
          "\\neq",
          "\\sim",
          "\\equiv",
          "\\propto",
          "\\in",
          "\\to",
          "\\mapsto");

  private static final Set<String> OPERATORS = Set.of("+", "-", "\\pm", "\\circ", "\\odot");

  private FormulaBreaks() {}

  /// The parts of a formula between its breaks, each with the spaces that it has within the whole.
  static List<String> parts(String tex) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    int depth = 0;
    String before = "";
    for (Matcher sign = SIGN.matcher(tex); sign.find(); before = sign.group()) {
      depth = Math.max(0, depth + opened(sign.group()));
      if (depth == 0 && breaks(sign.group(), before)) {
        parts.add(spaced(tex.substring(from, sign.start())));
        from = sign.start();
      }
    }
    parts.add(spaced(tex.substring(from)));
    return parts;
  }

  private static int opened(String sign) {
    boolean opens = sign.startsWith("\\left") || sign.equals("\\begin") || "{([".contains(sign);
    boolean closes = sign.startsWith("\\right") || sign.equals("\\end") || "})]".contains(sign);
    return opens ? 1 : closes ? -1 : 0;
  }

  private static boolean breaks(String sign, String before) {
    boolean begins = before.isEmpty() || RELATIONS.contains(before) || OPERATORS.contains(before);
    return !begins
        && !"^_".contains(before)
        && (RELATIONS.contains(sign) || OPERATORS.contains(sign));
  }

  /// A sign at the very beginning would be taken for one that stands before a number.
  private static String spaced(String part) {
    return "{}" + part;
  }
}
