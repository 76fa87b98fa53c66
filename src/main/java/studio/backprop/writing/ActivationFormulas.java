package studio.backprop.writing;

import java.util.List;
import studio.backprop.explain.Activation;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Reference;
import studio.backprop.writing.formula.Formula;
import studio.backprop.writing.formula.Formula.Relation;
import studio.backprop.writing.formula.PlainWriter;
import studio.backprop.writing.formula.TexWriter;
import studio.backprop.writing.style.MathText;
import studio.backprop.writing.style.Style;

/// A function of one number and its slope, as formulas of x and y.
public final class ActivationFormulas {
  private static final MathText X = new MathText("x", "x");
  private static final MathText Y = new MathText("y", "y");

  private ActivationFormulas() {}

  /// `y = σ(x)`
  public static MathText value(Activation activation) {
    return equation(new Formula.Name(Y), activation.bound(1).value());
  }

  /// `∂L/∂x = ∂L/∂y ⊙ σ′(x)`
  public static MathText slope(Activation activation) {
    return equation(
        new Formula.Gradient(new Formula.Name(X)), activation.bound(1).gradients().getFirst());
  }

  /// What the functions in it are, down to those that everything ends in: `σ(x) = 1 / (1 +
  /// exp(−x))` and `σ′(x) = σ(x) · (1 − σ(x))`; none where it has no function with a name.
  public static List<MathText> definitions(Activation activation) {
    return Definitions.of(
            List.of(activation.bound(1).value(), activation.bound(1).gradients().getFirst()))
        .stream()
        .map(definition -> label(definition.equation()))
        .toList();
  }

  private static MathText equation(Formula of, Expression is) {
    Formula formula = new Formulation(ActivationFormulas::name, false).of(is);
    return label(new Formula.Equation(of, Relation.EQUALS, formula));
  }

  private static MathText label(Formula equation) {
    return new MathText(
        new TexWriter(Style.USUAL).write(equation), new PlainWriter(Style.USUAL).write(equation));
  }

  private static Formula name(Reference reference) {
    return switch (reference.role()) {
      case UPSTREAM -> new Formula.Gradient(new Formula.Name(Y));
      case OUTPUT -> new Formula.Name(Y);
      default -> new Formula.Name(reference.slot() == 0 ? X : MathText.ofId(reference.name()));
    };
  }
}
