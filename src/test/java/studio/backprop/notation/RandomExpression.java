package studio.backprop.notation;

import java.util.List;
import java.util.Random;
import studio.backprop.expression.Constant;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Extents;
import studio.backprop.expression.Quotient;
import studio.backprop.expression.Reference;
import studio.backprop.expression.Total;
import studio.backprop.scalar.Functions;
import studio.backprop.scalar.Scalar;
import studio.backprop.scalar.ScalarFunction;
import studio.backprop.shape.Shape;
import studio.backprop.shape.Size;

/// Expressions at random over the matrices of a bench, whose numbers stay finite.
final class RandomExpression {
  private static final List<ScalarFunction> FUNCTIONS =
      List.of(
          Functions.SIGMOID,
          Functions.SIGMOID.slope(),
          Functions.TANH,
          Functions.TANH.slope(),
          Functions.RELU,
          Functions.RELU.slope(),
          Functions.SOFTPLUS.slope(),
          Functions.LOG_SIGMOID,
          Functions.LOG_SIGMOID.slope(),
          Functions.POSITIVE_PART,
          Functions.NEGATIVE_PART.slope(),
          Functions.ABS.slope(),
          Functions.leakyRelu(0.1),
          Functions.elu(0.5));

  private final Bench bench;
  private final Random random;
  private final List<Size> sizes;

  RandomExpression(Bench bench, long seed) {
    this.bench = bench;
    this.random = new Random(seed);
    this.sizes = List.of(Size.of(1), bench.dims().size("n"), bench.dims().size("d"));
  }

  Expression any() {
    return of(new Shape(size(), size()), 4);
  }

  private Size size() {
    return sizes.get(random.nextInt(sizes.size()));
  }

  private Expression of(Shape shape, int depth) {
    if (depth == 0) {
      return leaf(shape);
    }
    int less = depth - 1;
    return switch (random.nextInt(16)) {
      case 0 -> of(shape, less).plus(of(shape, less));
      case 1 -> of(shape, less).minus(of(shape, less));
      case 2 -> of(shape, less).hadamard(of(shape, less));
      case 3 -> new Quotient(of(shape, less), positive(shape, less));
      case 4 -> of(shape, less).negated();
      case 5 -> of(shape, less).scaled(factor());
      case 6 -> of(shape, less).scaledBy(of(Shape.SCALAR, less));
      case 7 -> of(shape, less).map(FUNCTIONS.get(random.nextInt(FUNCTIONS.size())));
      case 8 -> {
        Size inner = size();
        yield of(new Shape(shape.rows(), inner), less)
            .times(of(new Shape(inner, shape.columns()), less));
      }
      case 9 -> of(shape.transposed(), less).transposed();
      case 10 -> of(shape, less).softmax();
      case 11 -> of(shape, less).map(Functions.TANH).squared();
      case 12 -> new Total(List.of(of(shape, less), of(shape, less).negated(), of(shape, less)));
      case 13 -> of(shape.transposed(), less).reshapedTo(shape);
      case 14 -> summed(shape, less);
      default -> copied(shape, less);
    };
  }

  private Expression leaf(Shape shape) {
    List<Reference> fitting =
        bench.references().stream().filter(r -> r.shape().equals(shape)).toList();
    return fitting.isEmpty() ? copied(shape, 0) : fitting.get(random.nextInt(fitting.size()));
  }

  private Expression positive(Shape shape, int depth) {
    return new Constant(1, shape).plus(of(shape, depth).squared());
  }

  private Scalar factor() {
    return switch (random.nextInt(4)) {
      case 0 -> Extents.over(1, bench.dims().size("n"));
      case 1 -> Extents.over(-2, bench.dims().size("d"));
      case 2 -> Scalar.constant(2).times(Scalar.named("λ", 0.01));
      default -> Scalar.constant(random.nextInt(9) * 0.5 - 2);
    };
  }

  private Expression summed(Shape shape, int depth) {
    if (shape.rows().isOne() && shape.columns().isOne()) {
      return of(new Shape(size(), size()), depth).sumOfAll();
    }
    if (shape.rows().isOne()) {
      return of(new Shape(size(), shape.columns()), depth).sumOfRows();
    }
    return shape.columns().isOne()
        ? of(new Shape(shape.rows(), size()), depth).sumOfColumns()
        : of(shape, depth);
  }

  private Expression copied(Shape shape, int depth) {
    Shape small =
        switch (random.nextInt(3)) {
          case 0 -> new Shape(Size.of(1), shape.columns());
          case 1 -> new Shape(shape.rows(), Size.of(1));
          default -> Shape.SCALAR;
        };
    return small.equals(shape) || depth == 0
        ? new Constant(0.5, shape)
        : of(small, depth - 1).broadcastTo(shape);
  }
}
