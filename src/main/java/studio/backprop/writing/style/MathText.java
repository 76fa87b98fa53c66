package studio.backprop.writing.style;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Node;
import studio.backprop.writing.tex.TexRules;

/// Mathematics in both ways of writing, a node's name or a formula: `\hat{Y}` in TeX, `Ŷ` as plain
/// text.
public record MathText(String tex, String plain) {
  private static final Pattern PLAIN_ID = Pattern.compile("([A-Za-z]+?)_?([0-9]+)");
  private static final Pattern SCRIPT = Pattern.compile("([\\^_])(?:\\{([^{}]*)}|(.))");
  private static final Pattern ACCENT = Pattern.compile("\\\\(hat|bar|tilde|dot)\\s*\\{(.)}");

  /// A function of what stands behind it without brackets.
  private static final Pattern FUNCTION =
      Pattern.compile("\\\\(log|exp|tanh)(?![A-Za-z])\\s*(?=[A-Za-z\\\\])");

  private static final Pattern INK = Pattern.compile("\\\\(?:textcolor|fgcolor)\\s*\\{[^{}]*}");
  private static final Pattern COMMAND = Pattern.compile("\\\\([A-Za-z]+)\\s*");
  private static final Pattern MARKS = Pattern.compile("[{}$]");
  private static final Pattern SPECIAL = Pattern.compile("[\\\\{}_%$&#^~ ]");
  private static final Map<String, String> ESCAPES =
      Map.of(
          "\\", "\\backslash ",
          "{", "\\lbrace ",
          "}", "\\rbrace ",
          "#", "\\sharp ",
          "^", "\\wedge ",
          "~", "\\sim ");

  /// In signs.
  private static final int LONGEST_SOURCE = 200;

  private static final Map<String, String> ACCENTS =
      Map.of("hat", "\u0302", "bar", "\u0304", "tilde", "\u0303", "dot", "\u0307");
  private static final String HIGH = "0123456789+-=()abcdefghijklmnoprstuvwxyzTᵀ";
  private static final String HIGH_SIGNS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᵀᵀ";
  private static final String LOW = "0123456789+-=()aehijklmnoprstuvx";
  private static final String LOW_SIGNS = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ";
  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("alpha", "α"),
          Map.entry("beta", "β"),
          Map.entry("gamma", "γ"),
          Map.entry("delta", "δ"),
          Map.entry("epsilon", "ε"),
          Map.entry("theta", "θ"),
          Map.entry("lambda", "λ"),
          Map.entry("mu", "μ"),
          Map.entry("rho", "ρ"),
          Map.entry("sigma", "σ"),
          Map.entry("phi", "φ"),
          Map.entry("omega", "ω"),
          Map.entry("ell", "ℓ"),
          Map.entry("partial", "∂"),
          Map.entry("prime", "′"),
          Map.entry("top", "ᵀ"),
          Map.entry("cdot", "·"),
          Map.entry("times", "×"),
          Map.entry("pm", "±"),
          Map.entry("log", "log"),
          Map.entry("exp", "exp"),
          Map.entry("tanh", "tanh"));

  /// A node's label, or its id with the digits at its end set low: `W1` becomes W₁.
  public static MathText of(GraphNode node) {
    return of(node.definition());
  }

  /// The same of a node that may not be able to run.
  public static MathText of(Node node) {
    return node.appearance().label().map(MathText::written).orElseGet(() -> ofId(node.id()));
  }

  /// TeX that somebody has written. What is not allowed stands there as it was written: without its
  /// commands it would say something else.
  public static MathText written(String tex) {
    if (TexRules.areKeptBy(tex)) {
      return ofTex(tex);
    }
    String source = tex.length() > LONGEST_SOURCE ? tex.substring(0, LONGEST_SOURCE) + "…" : tex;
    return new MathText(
        "\\mathrm{"
            + SPECIAL.matcher(source).replaceAll(m -> Matcher.quoteReplacement(escaped(m.group())))
            + "}",
        source);
  }

  private static String escaped(String special) {
    return ESCAPES.getOrDefault(special, "\\" + special);
  }

  /// TeX, with the nearest that plain text has to it.
  public static MathText ofTex(String tex) {
    String text = INK.matcher(tex).replaceAll("");
    text = ACCENT.matcher(text).replaceAll(m -> m.group(2) + ACCENTS.get(m.group(1)));
    text = FUNCTION.matcher(text).replaceAll("$1 ");
    text = COMMAND.matcher(text).replaceAll(m -> SIGNS.getOrDefault(m.group(1), ""));
    text = SCRIPT.matcher(text).replaceAll(m -> Matcher.quoteReplacement(script(m)));
    text = text.replace('-', '−');
    return new MathText(
        tex,
        java.text.Normalizer.normalize(
            MARKS.matcher(text).replaceAll(""), java.text.Normalizer.Form.NFC));
  }

  /// An id, with the digits at its end set low.
  public static MathText ofId(String id) {
    Matcher numbered = PLAIN_ID.matcher(id);
    if (numbered.matches()) {
      String letters = numbered.group(1);
      String digits = numbered.group(2);
      return new MathText(
          word(letters) + "_{" + digits + "}", letters + small(digits, false).orElse(digits));
    }
    return new MathText(word(id.replace("_", "\\_")), id);
  }

  /// One letter is italic, as a symbol; several are a word.
  private static String word(String letters) {
    return letters.length() == 1 ? letters : "\\mathit{" + letters + "}";
  }

  private static String script(MatchResult found) {
    String text = found.group(2) == null ? found.group(3) : found.group(2);
    return small(text, found.group(1).equals("^")).orElse(found.group(1) + text);
  }

  /// A text set high or low, if there are signs for all of it.
  private static Optional<String> small(String text, boolean high) {
    String from = high ? HIGH : LOW;
    String to = high ? HIGH_SIGNS : LOW_SIGNS;
    StringBuilder small = new StringBuilder();
    for (int k = 0; k < text.length(); k++) {
      int at = from.indexOf(text.charAt(k));
      if (at < 0) {
        return Optional.empty();
      }
      small.append(to.charAt(at));
    }
    return Optional.of(small.toString());
  }
}
