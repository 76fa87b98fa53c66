package studio.backprop.writing;

import studio.backprop.explain.Activation;
import studio.backprop.expression.Expression;
import studio.backprop.expression.PlainNotation;
import studio.backprop.expression.Reference;
import studio.backprop.expression.TexNotation;

/// A function of one number and its slope, as formulas of x and y.
public final class ActivationFormulas {
  private ActivationFormulas() {}

  /// `y = σ(x)`
  public static Label value(Activation activation) {
    Expression value = activation.bound(1).value();
    return new Label("y = " + tex(value), "y = " + plain(value));
  }

  /// `∂L/∂x = ∂L/∂y ⊙ σ′(x)`
  public static Label slope(Activation activation) {
    Expression gradient = activation.bound(1).gradients().getFirst();
    return new Label(
        "\\frac{\\partial L}{\\partial x} = " + tex(gradient), "∂L/∂x = " + plain(gradient));
  }

  private static String tex(Expression expression) {
    return expression
        .write(
            new TexNotation(
                reference -> name(reference, "\\frac{\\partial L}{\\partial y}"), false))
        .text();
  }

  private static String plain(Expression expression) {
    return expression.write(new PlainNotation(reference -> name(reference, "∂L/∂y"))).text();
  }

  private static String name(Reference reference, String arriving) {
    return switch (reference.role()) {
      case UPSTREAM -> arriving;
      case OUTPUT -> "y";
      default -> reference.slot() == 0 ? "x" : reference.name();
    };
  }
}
