package studio.backprop.expression.derivation;

import java.util.ArrayList;
import java.util.List;
import studio.backprop.scalar.Scalar;

/// Numbers in front of a matrix, multiplied: 2 · 1/n is 2/n.
final class Coefficients {
  private double above = 1;
  private double below = 1;
  private final List<Scalar> namesAbove = new ArrayList<>();
  private final List<Scalar> namesBelow = new ArrayList<>();

  private Coefficients() {}

  /// The product of two trees of constants, numbers first, as one fraction at most.
  static Scalar product(Scalar one, Scalar other) {
    Coefficients product = new Coefficients();
    product.gather(one, true);
    product.gather(other, true);
    return product.written();
  }

  /// Whether a minus stands in front.
  static boolean isNegative(Scalar factor) {
    Coefficients signed = new Coefficients();
    signed.gather(factor, true);
    return signed.above < 0;
  }

  private void gather(Scalar factor, boolean isAbove) {
    switch (factor) {
      case Scalar.Constant number when !number.isNamed() -> {
        if (isAbove) {
          above *= number.value();
        } else {
          below *= number.value();
        }
      }
      case Scalar.Product(List<Scalar> factors) -> factors.forEach(each -> gather(each, isAbove));
      case Scalar.Quotient(Scalar up, Scalar down) -> {
        gather(up, isAbove);
        gather(down, !isAbove);
      }
      default -> name(factor, isAbove ? namesAbove : namesBelow, isAbove ? namesBelow : namesAbove);
    }
  }

  private static void name(Scalar name, List<Scalar> here, List<Scalar> there) {
    if (!there.remove(name)) {
      here.add(name);
    }
  }

  private Scalar written() {
    if (below != 1 && above % below == 0) {
      above /= below;
      below = 1;
    }
    Scalar top = product(above, namesAbove);
    return below == 1 && namesBelow.isEmpty() ? top : top.over(product(below, namesBelow));
  }

  private static Scalar product(double number, List<Scalar> names) {
    if (names.isEmpty()) {
      return Scalar.constant(number);
    }
    List<Scalar> factors = new ArrayList<>(names);
    if (number != 1) {
      factors.addFirst(Scalar.constant(number));
    }
    return factors.size() == 1 ? factors.getFirst() : new Scalar.Product(factors);
  }
}
