package studio.backprop.writing.formula;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.backprop.writing.style.MathText;

/// How a node's label holds together: `X+c` is a sum and `UVᵀ` a product, though each is only a
/// name.
final class NameShape {
  private static final Pattern ACCENT =
      Pattern.compile("\\\\(?:hat|bar|tilde|dot|math[a-z]+|text|operatorname)\\s*");
  private static final Pattern SCRIPT =
      Pattern.compile("(?:\\^|_)\\s*(?:\\{[^{}]*}|\\\\[A-Za-z]+|.)");
  private static final Pattern GROUP = Pattern.compile("\\([^()]*\\)|\\{[^{}]*}");
  private static final Pattern BRACED = Pattern.compile("\\{[^{}]*}");
  private static final Pattern SUM = Pattern.compile("[+−-]|\\\\pm");
  private static final Pattern HIGH = Pattern.compile("\\^(?!\\{\\()");
  private static final Pattern UNIT = Pattern.compile("\\\\[A-Za-z]+|[A-Za-z\\x00]");
  private static final Pattern TURNED = Pattern.compile("\\^(?:\\{\\\\top}|\\\\top|\\{T}|T)$");
  private static final String GROUPED = "\u0000";

  private NameShape() {}

  static Binding binding(MathText label) {
    String bare = SCRIPT.matcher(ACCENT.matcher(label.tex()).replaceAll("")).replaceAll("");
    String outer = GROUP.matcher(BRACED.matcher(bare).replaceAll(GROUPED)).replaceAll("");
    if (SUM.matcher(outer).find()) {
      return Binding.SUM;
    }
    if (UNIT.matcher(outer).results().count() > 1) {
      return Binding.PRODUCT;
    }
    boolean isTurned = TURNED.matcher(label.tex()).find();
    return isTurned || (HIGH.matcher(label.tex()).find() && !label.tex().contains("("))
        ? Binding.SCRIPT
        : Binding.ATOM;
  }

  /// Whether it has something set high by which it is no script of something: `W^{(1)}`.
  static boolean isRaised(MathText label) {
    return binding(label) == Binding.ATOM && label.tex().contains("^");
  }

  /// U, of a name that is Uᵀ.
  static Optional<MathText> untransposed(MathText label) {
    Matcher turned = TURNED.matcher(label.tex());
    return turned.find() && binding(label) == Binding.SCRIPT
        ? Optional.of(MathText.ofTex(label.tex().substring(0, turned.start())))
        : Optional.empty();
  }
}
