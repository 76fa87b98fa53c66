package studio.backprop.expression;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.backprop.scalar.DerivationRule;
import studio.backprop.scalar.Index;
import studio.backprop.scalar.Letters;
import studio.backprop.scalar.Scalar;
import studio.backprop.scalar.ScalarFunction;
import studio.backprop.shape.Axes;
import studio.backprop.shape.Cost;
import studio.backprop.shape.Shape;

/// A matrix expression: `Xᵀ · ∂L/∂S`.
///
/// What an operation computes and what it sends back are declared as expressions, and everything
/// else follows from them: the shape, the value, the formula, and of one cell which cells of which
/// matrices it is made of and how. An expression is immutable and knows its shape when it is built;
/// operands whose sizes do not fit are a mistake in a declaration and throw
/// [IllegalArgumentException].
public sealed interface Expression extends Values.Valued
    permits Unparted, OfOne, Product, Pairwise, ScaledBy, Mapped, Whole, Joined, Total {

  /// Rows × columns, in symbols and in sizes.
  Shape shape();

  /// The expressions that this one is made of, in the order in which they are written.
  List<Expression> parts();

  /// The same with other parts, each of the shape of the one in whose place it stands.
  Expression with(List<Expression> parts);

  /// It and all that it is made of, however deep within: the whole first, then its parts from left
  /// to right, each before what it is made of itself.
  default Stream<Expression> all() {
    List<Expression> all = new ArrayList<>();
    Deque<Expression> left = new ArrayDeque<>(List.of(this));
    while (!left.isEmpty()) {
      Expression next = left.pop();
      all.add(next);
      next.parts().reversed().forEach(left::push);
    }
    return all.stream();
  }

  /// Those of one kind among [#all]: the matrices with a name that it is made of.
  default <E extends Expression> Stream<E> all(Class<E> kind) {
    return all().filter(kind::isInstance).map(kind::cast);
  }

  /// The same with something else in every place where there is such, from the whole inwards.
  default Expression replaced(Function<Expression, Optional<Expression>> instead) {
    Optional<Expression> here = instead.apply(this);
    if (here.isPresent()) {
      return here.get();
    }
    return parts().isEmpty()
        ? this
        : with(parts().stream().map(part -> part.replaced(instead)).toList());
  }

  /// What stands behind the numbers in front: X of 2/n · X.
  default Expression behindNumbers() {
    return switch (this) {
      case Scaled(_, Expression of) -> of.behindNumbers();
      case ScaledBy(_, Expression of) -> of.behindNumbers();
      default -> this;
    };
  }

  /// A form of what is sent back to a part.
  ///
  /// @param rule by what it is found, or follows from the form before
  record Form(DerivationRule rule, Expression is) {

    /// The one form of what needs no working out.
    static List<Form> only(DerivationRule rule, Expression is) {
      return List.of(new Form(rule, is));
    }
  }

  /// What comes back to a part when `arriving`, of this expression's shape, comes back to the
  /// whole: the adjoint, in the forms in which it is found. The last is the one that is used.
  ///
  /// @param part the part's position among [#parts]
  List<Form> sentBack(int part, Expression arriving);

  /// One cell, in indices: `Σₖ X[i,k]·W[k,j]`.
  ///
  /// @param letters where a fresh letter to sum over comes from
  Scalar cell(Index row, Index column, Letters letters);

  /// The multiplications and additions that [#value] costs, all parts counted.
  default long work() {
    long work = shape().cells();
    for (Expression part : parts()) {
      work = Cost.sum(work, part.work());
    }
    return work;
  }

  /// The cells of the largest matrix that [#value] makes on its way.
  default long largest() {
    long largest = shape().cells();
    for (Expression part : parts()) {
      largest = Math.max(largest, part.largest());
    }
    return largest;
  }

  /// The matrix product, n×k · k×m → n×m.
  default Expression times(Expression right) {
    return new Product(this, right);
  }

  /// Xᵀ.
  default Expression transposed() {
    return new Transposed(this);
  }

  default Expression plus(Expression right) {
    return new Sum(this, right);
  }

  /// X + b where there is a b, copied to each row or each column; X alone where there is none.
  default Expression plusBroadcast(@Nullable Expression bias) {
    return bias == null ? this : plus(bias.broadcastTo(shape()));
  }

  default Expression minus(Expression right) {
    return new Difference(this, right);
  }

  /// The elementwise product, ⊙.
  default Expression hadamard(Expression right) {
    return new Hadamard(this, right);
  }

  /// Every cell squared.
  default Expression squared() {
    return new Squared(this);
  }

  /// Every cell times a tree of constants: 2/n · X.
  default Expression scaled(Scalar factor) {
    return new Scaled(factor, this);
  }

  default Expression negated() {
    return scaled(Scalar.Constant.MINUS_ONE);
  }

  /// This matrix times one number that is itself computed, a 1×1 expression.
  default Expression scaledBy(Expression number) {
    return new ScaledBy(number, this);
  }

  /// A function of every cell.
  default Expression map(ScalarFunction function) {
    return new Mapped(function, List.of(this));
  }

  /// The column sums, n×c → 1×c.
  default Expression sumOfRows() {
    return new SumAlong(Axes.ROWS, this);
  }

  /// The row sums, n×c → n×1.
  default Expression sumOfColumns() {
    return new SumAlong(Axes.COLUMNS, this);
  }

  /// The sum of all cells, 1×1.
  default Expression sumOfAll() {
    return new SumAlong(Axes.ALL, this);
  }

  /// Copied along each axis on which it has size 1 and more is wanted; itself where nothing is to
  /// be copied. A symbol that happens to be 1 is a size as any other.
  default Expression broadcastTo(Shape wanted) {
    return isCopied(shape(), wanted) ? new Broadcast(this, wanted) : this;
  }

  /// The adjoint of [#broadcastTo]: summed along each axis along which `shape` is copied.
  default Expression summedTo(Shape shape) {
    boolean rows = shape.rows().isCopiedTo(shape().rows());
    boolean columns = shape.columns().isCopiedTo(shape().columns());
    return rows && columns ? sumOfAll() : rows ? sumOfRows() : columns ? sumOfColumns() : this;
  }

  private static boolean isCopied(Shape own, Shape wanted) {
    return own.rows().isCopiedTo(wanted.rows()) || own.columns().isCopiedTo(wanted.columns());
  }

  /// The same cells in row-major order under another shape.
  default Expression reshapedTo(Shape shape) {
    return new Reshaped(this, shape);
  }

  /// Each row's softmax.
  default Expression softmax() {
    return new Softmax(this);
  }

  /// The logarithm of each row's softmax, by log-sum-exp.
  default Expression logSoftmax() {
    return new LogSoftmax(this);
  }
}
