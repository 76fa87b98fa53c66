package studio.backprop.writing;

import studio.backprop.language.Texts;
import studio.backprop.scalar.DerivationRule;
import studio.backprop.writing.style.MathText;

/// A derivation in LaTeX, as a page has it.
final class DerivationPage {
  private static final String NEXT = " \\\\";

  private final Texts texts;
  private final StringBuilder lines = new StringBuilder();
  private boolean named;

  DerivationPage(Texts texts) {
    this.texts = texts;
  }

  /// Begins with what is derived.
  void begin(MathText name, MathText value) {
    lines.append(name.tex()).append(" &= ").append(value.tex());
  }

  /// Adds a line; the first one says of what it is the gradient.
  void line(MathText gradient, MathText formula, DerivationRule rule) {
    lines.append(NEXT);
    if (!named) {
      lines.append("[1ex]");
    }
    lines.append('\n').append(named ? "" : gradient.tex() + " ");
    named = true;
    lines.append("&= ").append(formula.tex()).append(" && ").append(name(rule));
  }

  /// What LaTeX has another way of writing than plain text is written in that.
  private String name(DerivationRule rule) {
    return "\\text{" + texts.find(rule.key() + ".tex").orElseGet(() -> texts.get(rule.key())) + "}";
  }

  String text() {
    return "\\begin{align*}\n" + lines + "\n\\end{align*}\n";
  }
}
