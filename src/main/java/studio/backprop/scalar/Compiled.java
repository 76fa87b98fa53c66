package studio.backprop.scalar;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

/// A tree in its variables as a function that runs: composed once, not walked for each number.
public sealed interface Compiled {

  /// The value at these numbers, as many as the tree has variables.
  double at(double... numbers);

  /// A function of two numbers.
  @FunctionalInterface
  interface OfTwo {
    double at(double x, double y);
  }

  /// A tree of one or two variables.
  static Compiled of(Scalar tree) {
    return tree.uses(1) ? by(ofTwo(tree)) : by(ofOne(tree));
  }

  /// A rule of one number.
  static Compiled by(DoubleUnaryOperator rule) {
    return new One(rule);
  }

  /// A rule of two numbers.
  static Compiled by(OfTwo rule) {
    return new Two(rule);
  }

  /// One number.
  record One(DoubleUnaryOperator rule) implements Compiled {
    @Override
    public double at(double... numbers) {
      return rule.applyAsDouble(numbers[0]);
    }
  }

  /// Two numbers.
  record Two(OfTwo rule) implements Compiled {
    @Override
    public double at(double... numbers) {
      return rule.at(numbers[0], numbers[1]);
    }
  }

  private static DoubleUnaryOperator ofOne(Scalar tree) {
    OfTwo two = ofTwo(tree);
    return x -> two.at(x, 0);
  }

  private static OfTwo ofTwo(Scalar tree) {
    return switch (tree) {
      case Scalar.Constant(double value, _) -> (_, _) -> value;
      case Scalar.Of(Variable variable) -> variable.position() == 0 ? (x, _) -> x : (_, y) -> y;
      case Scalar.Sum(List<Scalar> terms) ->
          terms.stream()
              .map(Compiled::ofTwo)
              .reduce((a, b) -> (x, y) -> a.at(x, y) + b.at(x, y))
              .orElseThrow();
      case Scalar.Product(List<Scalar> factors) ->
          factors.stream()
              .map(Compiled::ofTwo)
              .reduce((a, b) -> (x, y) -> a.at(x, y) * b.at(x, y))
              .orElseThrow();
      case Scalar.Quotient(Scalar above, Scalar below) -> {
        OfTwo a = ofTwo(above);
        OfTwo b = ofTwo(below);
        yield (x, y) -> a.at(x, y) / b.at(x, y);
      }
      case Scalar.Power(Scalar base, int exponent) -> {
        OfTwo b = ofTwo(base);
        yield (x, y) -> Scalar.Power.of(b.at(x, y), exponent);
      }
      case Scalar.Applied(Function function, List<Scalar> of) -> applied(function, of);
      case Scalar.Of _, Scalar.Position _, Scalar.Over _, Scalar.Among _, Scalar.Where _ ->
          throw new IllegalArgumentException("a function of numbers has no cells and no indices");
    };
  }

  private static OfTwo applied(Function function, List<Scalar> of) {
    List<OfTwo> arguments = of.stream().map(Compiled::ofTwo).toList();
    if (arguments.size() == 1) {
      OfTwo only = arguments.getFirst();
      return (x, y) -> function.at(only.at(x, y));
    }
    OfTwo first = arguments.get(0);
    OfTwo second = arguments.get(1);
    return (x, y) -> function.at(first.at(x, y), second.at(x, y));
  }
}
