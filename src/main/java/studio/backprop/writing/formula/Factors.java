package studio.backprop.writing.formula;

import java.util.List;
import studio.backprop.writing.formula.Formula.Kind;

/// When a factor needs brackets for the sake of its neighbours, though it would hold together by
/// itself.
final class Factors {
  private Factors() {}

  static boolean needsBrackets(Kind kind, List<Formula> factors, int at) {
    Formula factor = bare(factors.get(at));
    boolean isFirst = at == 0;
    boolean isLast = at == factors.size() - 1;
    return (!isFirst && Minus.begins(factor))
        || (!isLast && reachesOn(factor))
        || isOtherProduct(factor, kind)
        || (factor instanceof Formula.Fraction && kind == Kind.MATRIX);
  }

  /// A sum with a sign takes in all that stands behind it.
  static boolean reachesOn(Formula formula) {
    return switch (bare(formula)) {
      case Formula.Over _,
          Formula.Among _,
          Formula.Total _,
          Formula.GroupTotal _,
          Formula.Where _ ->
          true;
      case Formula.Product(_, List<Formula> factors) -> reachesOn(factors.getLast());
      default -> false;
    };
  }

  /// How tightly what stands behind ∂ has to hold together: ∂A² would be the second derivative.
  static Binding behindDelta(Formula formula) {
    return formula.unmarked() instanceof Formula.Power ? Binding.ATOM : Binding.SCRIPT;
  }

  /// A product of another kind; a number in front of it does not make one.
  private static boolean isOtherProduct(Formula factor, Kind kind) {
    return factor instanceof Formula.Product(Kind own, _)
        && own != kind
        && own != Kind.NUMBERS
        && kind != Kind.NUMBERS;
  }

  private static Formula bare(Formula formula) {
    return formula.unmarked() instanceof Formula.Shaped(Formula of, _)
        ? of.unmarked()
        : formula.unmarked();
  }
}
