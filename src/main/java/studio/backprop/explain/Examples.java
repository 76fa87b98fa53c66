package studio.backprop.explain;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Reference;
import studio.backprop.expression.Values;
import studio.backprop.matrix.Matrix;
import studio.backprop.shape.Size;

/// The examples of a batch, one by one: what each adds to a gradient.
///
/// Where a whole batch arrives from above, an example is one row of it, or one column; where one
/// number arrives, as behind a loss, it is one row of what is sent back.
final class Examples {
  private static final double SAME = 1e-9;

  /// So many examples of a larger batch are tried, evenly spread: each try is two whole products.
  private static final int MOST_TRIED = 8;

  /// What stands in for other examples' numbers: inside the domain of log, root and inverse.
  private static final double ANYTHING = 0.5;

  private final Pullback pullback;
  private final BatchAxis axis;
  private final boolean splitsResult;
  private final Size extent;

  Examples(Pullback pullback, BatchAxis axis) {
    this.pullback = pullback;
    this.axis = axis;
    this.splitsResult = pullback.operation().upstream().shape().isScalar();
    this.extent = size(splitsResult ? pullback.expression() : pullback.operation().upstream());
  }

  int count() {
    return (int) extent.value();
  }

  BatchAxis axis() {
    return axis;
  }

  /// What some examples in a row add together: a gradient is linear in what arrives from above.
  Matrix contribution(int from, int count) {
    Matrix upstream = pullback.upstream();
    return splitsResult
        ? axis.only(pullback.of(upstream), from, count, 0)
        : pullback.of(axis.only(upstream, from, count, 0));
  }

  /// What each example adds to one cell, without a product of whole matrices.
  double[] shares(int row, int column) {
    double[] shares = new double[count()];
    for (LocalDerivative one : LocalDerivatives.of(pullback, row, column)) {
      int example = splitsResult ? axis.along(row, column) : axis.along(one.row(), one.column());
      shares[example] += one.value();
    }
    return shares;
  }

  /// The references of the formula that may be cut down to an example's own rows: whatever stands
  /// in the others, its contribution stays. That is tried, not believed.
  Set<Reference> ownRows() {
    Set<Reference> all = new LinkedHashSet<>();
    gather(pullback.expression(), all);
    all.removeIf(reference -> !isAlongTheBatch(reference));
    if (count() == 1 || isEnough(all)) {
      return all;
    }
    Set<Reference> arriving = new HashSet<>(all);
    arriving.removeIf(reference -> !reference.role().isGradient());
    return arriving;
  }

  private static void gather(Expression expression, Set<Reference> into) {
    if (expression instanceof Reference reference) {
      into.add(reference);
    }
    for (Expression part : expression.parts()) {
      gather(part, into);
    }
  }

  private boolean isAlongTheBatch(Reference reference) {
    Size own = size(reference);
    if (own.value() % extent.value() != 0 || count() == 1) {
      return false;
    }
    return extent.isLiteral() || own.factors().contains(extent);
  }

  private Size size(Expression expression) {
    return axis == BatchAxis.ROWS ? expression.shape().rows() : expression.shape().columns();
  }

  private boolean isEnough(Set<Reference> references) {
    int tried = Math.min(count(), MOST_TRIED);
    for (int t = 0; t < tried; t++) {
      int k = (int) ((long) t * count() / tried);
      Matrix wanted = contribution(k, 1);
      Matrix found = fromOwnRows(references, k);
      Matrix compared = splitsResult ? axis.only(found, k, 1, 0) : found;
      if (!(compared.minus(wanted).largestMagnitude() <= SAME * (1 + wanted.largestMagnitude()))) {
        return false;
      }
    }
    return true;
  }

  private Matrix fromOwnRows(Set<Reference> references, int index) {
    Matrix[] slots = pullback.slots();
    for (Reference reference : references) {
      Matrix whole = slots[reference.slot()];
      int block = axis.extent(whole) / count();
      double elsewhere = reference.role().isGradient() ? 0 : ANYTHING;
      slots[reference.slot()] = axis.only(whole, index * block, block, elsewhere);
    }
    return new Values(slots).of(pullback.expression());
  }
}
