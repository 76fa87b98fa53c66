package studio.backprop.view.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where a formula may be broken, as on paper: before a relation, a plus or a minus that stands in
/// no bracket, and before a sign of a product where there is no other way.
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

  private static final Set<String> TERMS = Set.of("+", "-", "\\pm");
  private static final Set<String> SIDES_AND_TERMS =
      Stream.of(RELATIONS, TERMS).flatMap(Set::stream).collect(Collectors.toSet());

  /// What is listed goes on after this.
  private static final String COMMA = ",";

  private static final Set<String> FACTORS = Set.of("\\circ", "\\odot", "\\cdot");
  private static final Set<String> ALL =
      Stream.of(SIDES_AND_TERMS, FACTORS).flatMap(Set::stream).collect(Collectors.toSet());

  /// A stretch in an ink of its own, which may be broken like what is around it.
  private static final Pattern INKED = Pattern.compile("(\\\\textcolor\\s*\\{[a-z-]+})\\s*\\{");

  /// A sign at the very beginning would be taken for one that stands before a number.
  private static final String NOTHING = "\\mathord{}";

  private final String tex;
  private final Set<String> operators;
  private final List<String> parts = new ArrayList<>();
  private int from;
  private String start = "";
  private String ink = "";

  /// How many brackets are around a break.
  private int within;

  private FormulaBreaks(String tex, Set<String> operators) {
    this.tex = tex;
    this.operators = operators;
  }

  /// The parts of a formula between its breaks, before relations and between terms, each with the
  /// spaces that it has within the whole.
  static List<String> parts(String tex) {
    return new FormulaBreaks(tex, SIDES_AND_TERMS).broken();
  }

  /// The parts of such a part between its factors.
  static List<String> factors(String part) {
    return new FormulaBreaks(part, FACTORS).broken();
  }

  /// The parts of such a part within its outermost brackets, each with the bracket that is its own.
  static List<String> inside(String part) {
    FormulaBreaks breaks = new FormulaBreaks(part, ALL);
    breaks.within = 1;
    return breaks.broken();
  }

  private List<String> broken() {
    int depth = 0;
    String before = "";
    String bracket = "";
    Matcher sign = SIGN.matcher(tex);
    Matcher inked = INKED.matcher(tex);
    for (int at = 0; sign.find(at); at = sign.end()) {
      if (depth == 0 && ink.isEmpty() && inked.region(sign.start(), tex.length()).lookingAt()) {
        ink = inked.group(1);
        sign.region(inked.end() - 1, tex.length()).lookingAt();
      } else if (depth == 0 && !ink.isEmpty() && sign.group().equals("}")) {
        ink = "";
      } else {
        bracket = depth == 0 ? sign.group() : bracket;
        depth = Math.max(0, depth + opened(sign.group()));
        boolean isPlace = within == 0 ? depth == 0 : depth == 1 && bracket.startsWith("\\left");
        if (isPlace && (breaks(sign.group(), before) || isNext(before))) {
          breakBefore(sign.start());
        }
        before = sign.group();
      }
    }
    parts.add(start + tex.substring(from));
    return parts;
  }

  /// Whether within brackets another of several operands begins.
  private boolean isNext(String before) {
    return within > 0 && before.equals(COMMA);
  }

  private void breakBefore(int sign) {
    String open = (within == 0 ? "" : "\\left.") + NOTHING;
    String close = within == 0 ? "" : "\\right.";
    parts.add(start + tex.substring(from, sign) + close + (ink.isEmpty() ? "" : "}"));
    start = ink.isEmpty() ? open : ink + "{" + open;
    from = sign;
  }

  private static int opened(String sign) {
    boolean opens = sign.startsWith("\\left") || sign.equals("\\begin") || "{([".contains(sign);
    boolean closes = sign.startsWith("\\right") || sign.equals("\\end") || "})]".contains(sign);
    return opens ? 1 : closes ? -1 : 0;
  }

  private boolean breaks(String sign, String before) {
    boolean begins = before.isEmpty() || ALL.contains(before) || before.startsWith("\\left");
    return !begins && !"^_".contains(before) && operators.contains(sign);
  }
}
