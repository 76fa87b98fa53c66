package studio.backprop.scalar;

import static studio.backprop.scalar.Scalar.constant;

import java.util.ArrayList;
import java.util.List;

/// The derivative of a tree by one of its variables: a tree again.
///
/// At a kink it is the one from the left, as everywhere here: of max(0, x) it is `step(x)`, which
/// is 0 at 0.
final class Derivative {
  private final int position;

  private Derivative(int position) {
    this.position = position;
  }

  /// @param position the variable's position
  static Scalar of(Scalar tree, int position) {
    return new Derivative(position).of(tree);
  }

  private Scalar of(Scalar tree) {
    return switch (tree) {
      case Scalar.Constant _ -> Scalar.Constant.ZERO;
      case Scalar.Of(Variable variable) -> constant(variable.position() == position ? 1 : 0);
      case Scalar.Sum(List<Scalar> terms) -> sum(terms.stream().map(this::of).toList());
      case Scalar.Product(List<Scalar> factors) -> product(factors);
      case Scalar.Quotient(Scalar above, Scalar below) -> quotient(above, below);
      case Scalar.Power(Scalar base, int exponent) ->
          times(
              exponent == 2
                  ? constant(2).times(base)
                  : constant(exponent).times(new Scalar.Power(base, exponent - 1)),
              of(base));
      case Scalar.Applied(Basic function, List<Scalar> of) -> basic(function, of);
      case Scalar.Applied(Function.Defined function, List<Scalar> of) when of.size() == 1 ->
          times(new Scalar.Applied(function.slope(), of), of(of.getFirst()));
      case Scalar.Applied _,
          Scalar.Of _,
          Scalar.Position _,
          Scalar.Over _,
          Scalar.Among _,
          Scalar.Where _ ->
          throw new IllegalArgumentException("no function of numbers that can be differentiated");
    };
  }

  private Scalar basic(Basic function, List<Scalar> of) {
    Scalar x = of.getFirst();
    Scalar slope = of(x);
    return switch (function) {
      case EXP -> times(new Scalar.Applied(Basic.EXP, of), slope);
      case LOG -> isZero(slope) ? slope : slope.over(x);
      case SQRT ->
          isZero(slope) ? slope : slope.over(constant(2).times(new Scalar.Applied(Basic.SQRT, of)));
      case ABS -> times(new Scalar.Applied(Basic.SIGN, of), slope);
      case SIGN, STEP, IS_LARGEST -> Scalar.Constant.ZERO;
      case MAX -> chosen(x, of.get(1), true);
      case MIN -> chosen(x, of.get(1), false);
    };
  }

  /// max(a, b) is b where b is above a, else a; min(a, b) the other way round. So at a tie it is
  /// the slope from the left of max(0, x) and min(0, x) both.
  private Scalar chosen(Scalar first, Scalar second, boolean largest) {
    boolean isAboveZero = first.equals(Scalar.Constant.ZERO);
    Scalar above =
        new Scalar.Applied(Basic.STEP, List.of(isAboveZero ? second : second.minus(first)));
    Scalar below = constant(1).minus(above);
    return sum(
        List.of(
            times(largest ? below : above, of(first)), times(largest ? above : below, of(second))));
  }

  private Scalar quotient(Scalar above, Scalar below) {
    Scalar up = of(above);
    Scalar down = of(below);
    List<Scalar> terms = new ArrayList<>();
    if (!isZero(up)) {
      terms.add(up.over(below));
    }
    if (!isZero(down)) {
      terms.add(times(above.over(below.squared()).negated(), down));
    }
    return sum(terms);
  }

  private Scalar product(List<Scalar> factors) {
    List<Scalar> terms = new ArrayList<>();
    for (int k = 0; k < factors.size(); k++) {
      List<Scalar> rest = new ArrayList<>(factors);
      Scalar factor = rest.remove(k);
      Scalar slope = of(factor);
      if (!isZero(slope)) {
        terms.add(times(rest.size() == 1 ? rest.getFirst() : new Scalar.Product(rest), slope));
      }
    }
    return sum(terms);
  }

  private static Scalar sum(List<Scalar> terms) {
    List<Scalar> rest = terms.stream().filter(term -> !isZero(term)).toList();
    return rest.isEmpty()
        ? Scalar.Constant.ZERO
        : rest.size() == 1 ? rest.getFirst() : new Scalar.Sum(rest);
  }

  /// A product whose numbers are multiplied, and stand first.
  private static Scalar times(Scalar left, Scalar right) {
    double number = 1;
    List<Scalar> factors = new ArrayList<>();
    for (Scalar factor : List.of(left, right)) {
      for (Scalar each :
          factor instanceof Scalar.Product(List<Scalar> all) ? all : List.of(factor)) {
        if (each instanceof Scalar.Constant constant && !constant.isNamed()) {
          number *= constant.value();
        } else {
          factors.add(each);
        }
      }
    }
    if (number == 0 || factors.isEmpty()) {
      return constant(number);
    }
    if (number != 1) {
      factors.addFirst(constant(number));
    }
    return factors.size() == 1 ? factors.getFirst() : new Scalar.Product(factors);
  }

  private static boolean isZero(Scalar tree) {
    return tree instanceof Scalar.Constant(double value, _) && value == 0;
  }
}
