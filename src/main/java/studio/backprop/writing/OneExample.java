package studio.backprop.writing;

import java.util.Optional;
import java.util.function.Function;
import studio.backprop.explain.Examples;
import studio.backprop.expression.Broadcast;
import studio.backprop.expression.Constant;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Mapped;
import studio.backprop.expression.Pairwise;
import studio.backprop.expression.Product;
import studio.backprop.expression.Reference;
import studio.backprop.expression.Scaled;
import studio.backprop.expression.ScaledBy;
import studio.backprop.expression.Squared;
import studio.backprop.expression.SumAlong;
import studio.backprop.expression.Transposed;
import studio.backprop.expression.Whole;
import studio.backprop.scalar.Index;
import studio.backprop.shape.Axes;
import studio.backprop.shape.Axis;
import studio.backprop.shape.Shape;
import studio.backprop.shape.Size;
import studio.backprop.writing.formula.Formula;
import studio.backprop.writing.formula.Formula.Range;

/// What one example of the batch adds to a gradient: of the sum over the examples, wherever in the
/// formula it is taken, one summand. What is a sum over them besides, a mean of each column, stays
/// one.
final class OneExample {
  private final Index example;
  private final String batch;
  private final Axis arriving;
  private final Formulation formulation;
  private final StandIns slices = new StandIns();

  /// @param names what the matrices of the gradient are called
  OneExample(Examples examples, Function<Reference, Formula> names) {
    this.example = example(examples);
    this.batch = examples.batch();
    this.arriving = examples.axis();
    this.formulation =
        new Formulation(
            reference -> slices.find(reference).orElseGet(() -> names.apply(reference)), false);
  }

  /// The letter that stands for one of them.
  static Index example(Examples examples) {
    return new Index.Letter("i", examples.count());
  }

  /// The formula of that summand.
  Formula of(Expression gradient) {
    return formulation.of(summand(gradient));
  }

  private Expression summand(Expression of) {
    return switch (of) {
      case SumAlong(Axes axis, Expression all) when isOver(axis, all) -> {
        Expression one = one(all, along(all).orElseThrow());
        yield axis == Axes.ALL ? one.sumOfAll() : one;
      }
      case Product(Expression left, Expression right)
          when lies(left, Axis.COLUMNS) || lies(right, Axis.ROWS) ->
          one(left, Axis.COLUMNS).times(one(right, Axis.ROWS));
      default ->
          of.with(of.parts().stream().map(part -> arrives(part) ? summand(part) : part).toList());
    };
  }

  private boolean isOver(Axes axis, Expression all) {
    return switch (axis) {
      case ROWS -> lies(all, Axis.ROWS);
      case COLUMNS -> lies(all, Axis.COLUMNS);
      case ALL -> along(all).isPresent();
    };
  }

  /// Whether the examples that arrive lie along an axis of something that is made of them.
  private boolean lies(Expression made, Axis axis) {
    return along(made).filter(axis::equals).isPresent();
  }

  private Optional<Axis> along(Expression made) {
    Optional<Axis> found =
        switch (made) {
          case Reference reference -> along(reference);
          case Transposed(Expression of) -> along(of).map(Axis::transposed);
          case Product(Expression left, Expression right) ->
              along(left)
                  .filter(Axis.ROWS::equals)
                  .or(() -> along(right).filter(Axis.COLUMNS::equals));
          default -> made.parts().stream().flatMap(part -> along(part).stream()).findFirst();
        };
    return found.filter(axis -> made.shape().along(axis).runsAlong(batch));
  }

  private Optional<Axis> along(Reference reference) {
    Axis other = arriving.transposed();
    return !reference.role().isGradient()
        ? Optional.empty()
        : Optional.of(reference.shape().along(arriving).runsAlong(batch) ? arriving : other);
  }

  private static boolean arrives(Expression part) {
    return part.all(Reference.class).anyMatch(reference -> reference.role().isGradient());
  }

  /// What an example has of something, as far inside as that is clear; what does not lie along the
  /// batch is the same for all.
  private Expression one(Expression of, Axis axis) {
    if (!of.shape().along(axis).runsAlong(batch)) {
      return of;
    }
    return switch (of) {
      case Constant _ -> of;
      case Transposed(Expression turned) -> one(turned, axis.transposed()).transposed();
      case Product(Expression left, Expression right) ->
          axis == Axis.ROWS ? one(left, axis).times(right) : left.times(one(right, axis));
      case Pairwise _, Mapped _, Scaled _, ScaledBy _, Squared _, Broadcast _, SumAlong _ ->
          ofEach(of, axis);
      case Whole whole when whole.isRowByRow() && axis == Axis.ROWS -> ofEach(of, axis);
      default -> slices.of(of, slice(of, axis));
    };
  }

  private Expression ofEach(Expression of, Axis axis) {
    return of.with(of.parts().stream().map(part -> one(part, axis)).toList());
  }

  private Formula slice(Expression of, Axis axis) {
    Range all = new Range.All();
    Range one = new Range.One(example);
    Formula slice = new Formula.Slice(formulation.of(of), axis.of(one, all), axis.of(all, one));
    return new Formula.Shaped(slice, ofOne(of.shape()));
  }

  /// The shape that is left of a matrix where one example is.
  private Shape ofOne(Shape shape) {
    return new Shape(ofOne(shape.rows()), ofOne(shape.columns()));
  }

  private Size ofOne(Size size) {
    return size.factors().stream()
        .filter(factor -> !factor.runsAlong(batch))
        .reduce(Size.of(1), Size::times);
  }
}
