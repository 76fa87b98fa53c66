package studio.backprop.expression.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.backprop.expression.Arriving;
import studio.backprop.expression.Broadcast;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Expression.Form;
import studio.backprop.expression.Hadamard;
import studio.backprop.expression.MatrixRule;
import studio.backprop.expression.Reference;
import studio.backprop.expression.SumAlong;
import studio.backprop.scalar.DerivationRule;
import studio.backprop.shape.Axes;

/// Writes down a gradient line by line: what arrives is worked out from the inside outwards, and
/// after each step what can be written shorter is.
final class Lines {
  /// Nobody reads a longer one: then all is worked out in one line.
  private static final int MOST = 120;

  private final List<Line> lines = new ArrayList<>();

  private Lines() {}

  static Derivation of(Expression start) {
    Lines derivation = new Lines();
    if (!derivation.write(start)) {
      Line atOnce = new Line(MatrixRule.AT_ONCE, workedOut(start), Optional.empty());
      return new Derivation(List.of(atOnce), Optional.empty());
    }
    return new Derivation(derivation.lines, Optional.empty());
  }

  /// The same with all that arrives as what it is.
  private static Expression workedOut(Expression whole) {
    return whole.replaced(part ->
        part instanceof Arriving arriving
            ? Optional.of(workedOut(arriving.is()))
            : Optional.empty());
  }

  /// Writes all lines.
  ///
  /// @return whether they are few enough
  private boolean write(Expression start) {
    Expression now = settled(start);
    for (Optional<Arriving> next = arriving(now); next.isPresent(); next = arriving(now)) {
      now = settled(workedOut(now, next.get()));
      if (lines.size() > MOST) {
        return false;
      }
    }
    if (lines.isEmpty()) {
      add(MatrixRule.PASSED_ON, now);
    }
    for (Optional<Reference> rows = summed(now); rows.isPresent(); rows = summed(now)) {
      now = settled(withoutSum(now, rows.get()));
    }
    return true;
  }

  private static Optional<Arriving> arriving(Expression in) {
    return in.all(Arriving.class).findFirst();
  }

  private Expression workedOut(Expression whole, Arriving next) {
    Expression now = whole;
    Expression last = next;
    for (Form form : next.forms()) {
      now = add(form.rule(), instead(now, last, form.is()));
      last = form.is();
    }
    return now;
  }

  private static Expression instead(Expression in, Expression of, Expression put) {
    return in.replaced(part -> of.equals(part) ? Optional.of(put) : Optional.empty());
  }

  private Expression settled(Expression start) {
    Expression now = start;
    for (Optional<Expression> next = shorter(now); next.isPresent(); next = shorter(now)) {
      now = next.get();
    }
    return now;
  }

  private Optional<Expression> shorter(Expression now) {
    for (Rewriting rewriting : Rewriting.ALL) {
      Optional<Expression> changed = Places.first(now, rewriting.at());
      if (changed.isPresent()) {
        return Optional.of(rewritten(rewriting.rule(), changed.get()));
      }
    }
    return Optional.empty();
  }

  /// A rule that applies in several places at once is one line.
  private Expression rewritten(DerivationRule rule, Expression changed) {
    if (!lines.isEmpty() && lines.getLast().rule().equals(rule)) {
      lines.removeLast();
    }
    return add(rule, changed);
  }

  /// The first operand by the sums of whose rows something is multiplied.
  private static Optional<Reference> summed(Expression in) {
    return in.all().flatMap(part -> rows(part).stream()).findFirst();
  }

  private static Optional<Reference> rows(Expression whole) {
    return whole instanceof Hadamard(_, Broadcast(SumAlong(Axes axis, Expression of), _))
            && axis == Axes.COLUMNS
            && of instanceof Reference rows
            && rows.role() == Reference.Role.OPERAND
        ? Optional.of(rows)
        : Optional.empty();
  }

  /// A times the sum of each row of Y is A where each row of Y adds up to 1.
  private Expression withoutSum(Expression now, Reference rows) {
    Expression without =
        Places.first(
                now, whole -> rows(whole).filter(rows::equals).map(_ -> ((Hadamard) whole).left()))
            .orElseThrow();
    lines.add(new Line(MatrixRule.ROWS_ADD_UP_TO_ONE, without, Optional.of(rows)));
    return without;
  }

  private Expression add(DerivationRule rule, Expression is) {
    lines.add(new Line(rule, is, Optional.empty()));
    return is;
  }
}
