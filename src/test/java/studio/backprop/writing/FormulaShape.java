package studio.backprop.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import studio.backprop.shape.Axes;
import studio.backprop.shape.Shape;
import studio.backprop.shape.Size;
import studio.backprop.writing.formula.Formula;
import studio.backprop.writing.formula.Formula.Kind;

/// The shape that a formula has as it is written, from nothing but the shapes of its names; on the
/// way whatever does not agree with it is noted.
final class FormulaShape {
  private final Function<Formula, Optional<Shape>> names;
  private final List<String> faults = new ArrayList<>();
  private int seen;

  /// @param names the shapes of names and of gradients, as the formula means them
  FormulaShape(Function<Formula, Optional<Shape>> names) {
    this.names = names;
  }

  List<String> faults() {
    return faults;
  }

  /// How many shapes that stand under something were held against what they stand under.
  int seen() {
    return seen;
  }

  /// Empty where it says too little: a number, or what is laid out anew.
  Optional<Shape> of(Formula formula) {
    return switch (formula) {
      case Formula.Name _, Formula.Gradient _ -> names.apply(formula);
      case Formula.Shaped(Formula of, Shape shape) -> {
        of(of)
            .ifPresent(found -> {
              seen++;
              expect(found.equals(shape), shape + " under what is " + found + ": " + of);
            });
        yield Optional.of(shape);
      }
      case Formula.Transposed(Formula of) -> of(of).map(Shape::transposed);
      case Formula.Inverse(Formula of) -> of(of).map(Shape::transposed);
      case Formula.Power(Formula of, _) -> of(of);
      case Formula.Marked(Formula of) -> of(of);
      case Formula.Product(Kind kind, List<Formula> factors) ->
          kind == Kind.MATRIX ? chain(factors) : together(factors);
      case Formula.Sum(List<Formula> terms) -> together(terms);
      case Formula.Fraction(Formula above, Formula below) -> together(List.of(above, below));
      case Formula.Equation(Formula left, _, Formula right) -> {
        Optional<Shape> whole = of(left);
        Optional<Shape> made = of(right);
        whole.ifPresent(is ->
            made.ifPresent(one -> expect(spreads(one, is), one + " for " + is + ": " + right)));
        yield whole;
      }
      case Formula.Total(Axes axis, Formula of) ->
          of(of)
              .map(shape ->
                  switch (axis) {
                    case ROWS -> new Shape(Size.of(1), shape.columns());
                    case COLUMNS -> new Shape(shape.rows(), Size.of(1));
                    case ALL -> Shape.SCALAR;
                  });
      case Formula.LogDeterminant _ -> Optional.of(Shape.SCALAR);
      default -> Optional.empty();
    };
  }

  private Optional<Shape> chain(List<Formula> factors) {
    List<Optional<Shape>> shapes = factors.stream().map(this::of).toList();
    for (int k = 1; k < shapes.size(); k++) {
      Optional<Shape> left = shapes.get(k - 1);
      Optional<Shape> right = shapes.get(k);
      if (left.isPresent() && right.isPresent()) {
        expect(
            left.get().columns().equals(right.get().rows()),
            left.get() + " times " + right.get() + ": " + factors);
      }
    }
    Optional<Shape> last = shapes.getLast();
    return shapes
        .getFirst()
        .flatMap(first -> last.map(one -> new Shape(first.rows(), one.columns())));
  }

  /// Of what goes together cell by cell, the smaller copied to the larger.
  private Optional<Shape> together(List<Formula> parts) {
    Optional<Shape> all = Optional.empty();
    boolean isKnown = true;
    for (Formula part : parts) {
      Optional<Shape> shape = of(part);
      isKnown &= shape.isPresent() || part.isConstant();
      if (all.isPresent() && shape.isPresent()) {
        Shape before = all.get();
        Shape now = shape.get();
        expect(
            spreads(before, wider(before, now)) && spreads(now, wider(before, now)),
            before + " beside " + now + ": " + parts);
        all = Optional.of(wider(before, now));
      } else if (shape.isPresent()) {
        all = shape;
      }
    }
    return isKnown ? all : Optional.empty();
  }

  private static Shape wider(Shape one, Shape other) {
    return new Shape(
        one.rows().isOne() ? other.rows() : one.rows(),
        one.columns().isOne() ? other.columns() : one.columns());
  }

  private static boolean spreads(Shape from, Shape to) {
    return (from.rows().isOne() || from.rows().equals(to.rows()))
        && (from.columns().isOne() || from.columns().equals(to.columns()));
  }

  private void expect(boolean holds, String fault) {
    if (!holds) {
      faults.add(fault);
    }
  }
}
