package studio.backprop.view.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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

  /// A bracket with its shape under it, which may be broken like any other.
  private static final Pattern SHAPED =
      Pattern.compile(
          "(.*?)(\\{\\\\underset\\{(?:[^{}]|\\{[^{}]*\\})*\\}\\{)(.*)(\\}\\}\\s*)", Pattern.DOTALL);

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

  /// The parts of such a part within its outermost brackets, or in those within them, each with the
  /// bracket that is its own. A shape is written under the last of them.
  ///
  /// @param depth in how many brackets
  static List<String> inside(String part, int depth) {
    Matcher shaped = SHAPED.matcher(part);
    if (shaped.matches() && isWhole(shaped.group(3))) {
      List<String> parts = inside(shaped.group(1) + shaped.group(3), depth);
      int last = parts.size() - 1;
      return last == 0
          ? List.of(part)
          : Stream.concat(
                  parts.subList(0, last).stream(),
                  Stream.of(shaped.group(2) + parts.get(last) + shaped.group(4)))
              .toList();
    }
    FormulaBreaks breaks = new FormulaBreaks(part, ALL);
    breaks.within = depth;
    return breaks.broken();
  }

  /// Whether what it opens is closed, and nothing else.
  private static boolean isWhole(String tex) {
    int depth = 0;
    for (Matcher sign = SIGN.matcher(tex); depth >= 0 && sign.find(); ) {
      depth += opened(sign.group());
    }
    return depth == 0;
  }

  private List<String> broken() {
    Deque<String> open = new ArrayDeque<>();
    String before = "";
    Matcher sign = SIGN.matcher(tex);
    Matcher inked = INKED.matcher(tex);
    for (int at = 0; sign.find(at); at = sign.end()) {
      if (open.isEmpty() && ink.isEmpty() && inked.region(sign.start(), tex.length()).lookingAt()) {
        ink = inked.group(1);
        sign.region(inked.end() - 1, tex.length()).lookingAt();
      } else if (open.isEmpty() && !ink.isEmpty() && sign.group().equals("}")) {
        ink = "";
      } else {
        follow(sign.group(), open);
        if (isPlace(open) && (breaks(sign.group(), before) || isNext(before))) {
          breakBefore(sign.start());
        }
        before = sign.group();
      }
    }
    parts.add(start + tex.substring(from));
    return parts;
  }

  private static void follow(String sign, Deque<String> open) {
    switch (opened(sign)) {
      case 1 -> open.push(sign);
      case -1 -> open.poll();
      default -> {}
    }
  }

  private boolean isPlace(Deque<String> open) {
    return open.size() == within && open.stream().allMatch(sign -> sign.startsWith("\\left"));
  }

  /// Whether within brackets another of several operands begins.
  private boolean isNext(String before) {
    return within > 0 && before.equals(COMMA);
  }

  private void breakBefore(int sign) {
    String open = "\\left.".repeat(within) + NOTHING;
    String close = "\\right.".repeat(within);
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
