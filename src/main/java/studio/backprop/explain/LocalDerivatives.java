package studio.backprop.explain;

import java.util.ArrayList;
import java.util.List;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Factor;
import studio.backprop.expression.Reference.Role;
import studio.backprop.expression.Term;
import studio.backprop.expression.Values;
import studio.backprop.matrix.Matrix;

/// The partial derivatives of an operation's cells by one cell of an operand, ∂sₖₗ/∂wᵢⱼ, read off
/// the declared gradient: a gradient is linear in what arrives from above, and the derivative by
/// wᵢⱼ is what stands beside ∂L/∂sₖₗ.
final class LocalDerivatives {
  private final Pullback pullback;
  private final Values inside;
  private final int columns;
  private final double[] derivatives;
  private final boolean[] met;

  private LocalDerivatives(Pullback pullback) {
    this.pullback = pullback;
    this.inside = pullback.inside().remembering();
    Matrix upstream = pullback.upstream();
    this.columns = upstream.columns();
    this.derivatives = new double[upstream.size()];
    this.met = new boolean[upstream.size()];
  }

  /// Those that the operation can have at all, a zero included where a number happens to be 0.
  static List<LocalDerivative> of(Pullback pullback, int row, int column) {
    LocalDerivatives found = new LocalDerivatives(pullback);
    found.gather(pullback.expression(), row, column, 1);
    return found.list();
  }

  private void gather(Expression expression, int row, int column, double scale) {
    for (Term term : expression.terms(row, column, inside)) {
      gather(term, scale);
    }
  }

  private void gather(Term term, double scale) {
    Factor.Cell arriving = null;
    double beside = scale;
    for (Factor factor : term.factors()) {
      if (arriving == null
          && factor instanceof Factor.Cell cell
          && cell.reference().role().isGradient()) {
        arriving = cell;
      } else {
        beside *= factor.value();
      }
    }
    if (arriving == null) {
      throw new IllegalStateException(
          "a term of %s holds no gradient from above, so it is no gradient"
              .formatted(pullback.operation().operation().name()));
    }
    if (arriving.reference().role() == Role.UPSTREAM) {
      int at = arriving.row() * columns + arriving.column();
      derivatives[at] += beside;
      met[at] = true;
    } else {
      gather(
          pullback.innerGradient(arriving.reference()), arriving.row(), arriving.column(), beside);
    }
  }

  private List<LocalDerivative> list() {
    Matrix upstream = pullback.upstream();
    List<LocalDerivative> all = new ArrayList<>();
    for (int k = 0; k < met.length; k++) {
      if (met[k]) {
        all.add(new LocalDerivative(k / columns, k % columns, upstream.get(k), derivatives[k]));
      }
    }
    return all;
  }
}
