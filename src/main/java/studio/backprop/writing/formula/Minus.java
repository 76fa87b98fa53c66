package studio.backprop.writing.formula;

import java.util.ArrayList;
import java.util.List;
import studio.backprop.scalar.Numeral;
import studio.backprop.shape.Shape;
import studio.backprop.writing.formula.Formula.Exact;
import studio.backprop.writing.formula.Formula.Fraction;
import studio.backprop.writing.formula.Formula.Kind;
import studio.backprop.writing.formula.Formula.Marked;
import studio.backprop.writing.formula.Formula.Product;
import studio.backprop.writing.formula.Formula.Rounded;
import studio.backprop.writing.formula.Formula.Shaped;

/// The minus at the beginning of a formula.
final class Minus {
  private Minus() {}

  /// Whether a formula begins with one.
  static boolean begins(Formula formula) {
    return switch (formula) {
      case Exact(double value) -> value < 0;
      case Fraction(Formula above, _) when formula.isConstant() -> begins(above);
      case Rounded(Numeral numeral) -> numeral.value() < 0;
      case Product(_, List<Formula> factors) -> begins(factors.getFirst());
      case Shaped(Formula of, _) -> begins(of);
      case Marked(Formula of) -> begins(of);
      default -> false;
    };
  }

  /// The same without the one that it begins with; itself where it begins with none.
  static Formula without(Formula formula) {
    if (!begins(formula)) {
      return formula;
    }
    return switch (formula) {
      case Exact(double value) -> new Exact(-value);
      case Fraction(Formula above, Formula below) -> new Fraction(without(above), below);
      case Rounded(Numeral numeral) -> new Rounded(numeral.negated());
      case Product(Kind kind, List<Formula> factors) -> {
        Formula first = without(factors.getFirst());
        List<Formula> rest = factors.subList(1, factors.size());
        boolean isOne = first instanceof Exact(double value) && value == 1;
        if (!isOne) {
          List<Formula> all = new ArrayList<>(factors);
          all.set(0, first);
          yield new Product(kind, all);
        }
        yield rest.size() == 1 ? rest.getFirst() : new Product(kind, rest);
      }
      case Shaped(Formula of, Shape shape) -> new Shaped(without(of), shape);
      case Marked(Formula of) -> new Marked(without(of));
      default -> formula;
    };
  }
}
