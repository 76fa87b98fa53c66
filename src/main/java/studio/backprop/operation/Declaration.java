package studio.backprop.operation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studio.backprop.expression.Expression;
import studio.backprop.scalar.Origin;
import studio.backprop.scalar.Scalar;
import studio.backprop.shape.Shape;
import studio.backprop.shape.Size;

/// What a declaration speaks in: ports with their shapes, and the value, from which the gradients
/// follow.
///
/// It is filled in for one node: sizes are known, an unwired optional port is null, and options
/// have values.
public final class Declaration {
  private final OptionValues settings;
  private final Operands operands;
  private final Computation computation;
  private final Binder binder;

  Declaration(OptionValues settings, Operands operands) {
    this.settings = settings;
    this.operands = operands;
    this.computation = new Computation(settings.operation().name(), operands.references().size());
    this.binder = new Binder(settings.operation(), operands);
  }

  /// The operand at a port of any shape.
  public Expression port(String port) {
    return operands.reference(port);
  }

  /// The operand at a port whose rows and columns are named. A name met before must have the size
  /// that it had there; `1` is the number.
  public Expression port(String port, String rows, String columns) {
    return operands.named(port, rows, columns);
  }

  /// The operand at a port that may stay empty, null where it does.
  public @Nullable Expression optional(String port, String rows, String columns) {
    return operands.isWired(port) ? port(port, rows, columns) : null;
  }

  /// The operand at a port that is copied to the shape of another port's: of its shape, or of size
  /// 1 along the axes on which it is not.
  public Expression broadcast(String port, String likePort) {
    ShapeRules.matchBroadcast(operands.at(port), operands.at(likePort));
    return port(port);
  }

  /// The same for an operand that may only be one row or one number.
  public Expression broadcastRow(String port, String likePort) {
    return operands.row(port, likePort);
  }

  /// The operands X1 … Xk of a port that takes many, in order, each of a shape with these names.
  public List<Expression> many(String rows, String columns) {
    operands.allNamed(rows, columns);
    return many();
  }

  /// The operands X1 … Xk of a port that takes many, in order.
  public List<Expression> many() {
    return List.copyOf(operands.references());
  }

  /// Says that an operand's numbers are rows of a table of that many words.
  public void wordIndices(String port, Size words) {
    binder.wordIndices(port, words.value());
  }

  /// Says that an operand's zeros and ones say what counts.
  ///
  /// @param everyRow whether each row must let something through
  public void mask(String port, boolean everyRow) {
    binder.mask(port, everyRow);
  }

  /// A rule of this operation's own, and what is wrong where it does not hold.
  public void require(boolean holds, ShapeClash otherwise) {
    if (!holds) {
      throw new RefusedException(otherwise);
    }
  }

  /// What is wired to a port, and its shape.
  public Side side(String port) {
    return Side.of(operands.at(port));
  }

  /// The shape of a port's operand.
  public Shape shape(String port) {
    return operands.at(port).shape();
  }

  /// Whether a choice among words fell on this one.
  public boolean is(String option, String word) {
    return settings.value(option).typed().equals(word);
  }

  /// A number in front of a matrix, written as itself.
  public Scalar coefficient(String option) {
    return settings.coefficient(option);
  }

  /// The same by its letter.
  public Scalar coefficient(String option, String letter) {
    return Scalar.named(new Origin.Setting(option, letter), number(option));
  }

  public double number(String option) {
    return settings.number(option);
  }

  public int whole(String option) {
    return (int) number(option);
  }

  public Size extent(String option) {
    return settings.extent(option);
  }

  /// What an option's text means with the operands by their ports' names.
  public Expression formula(String option) {
    Map<String, Expression> matrices = new LinkedHashMap<>();
    operands.references().forEach(operand -> matrices.put(operand.name(), operand));
    return settings.formula(option, matrices);
  }

  /// Names a matrix inside this operation.
  public Expression inner(String name, Expression expression) {
    return computation.inner(name, expression);
  }

  /// Declares what the operation computes.
  ///
  /// @return G, the gradient that arrives from above, of the value's shape
  public Expression value(Expression expression) {
    return computation.value(expression);
  }

  /// The operation's own value, for a gradient that is written with it: y(1 − y).
  public Expression output() {
    return computation.output();
  }

  /// Declares what comes back to a port in a form that is worth keeping, and that the rules of
  /// derivation do not reach.
  public void gradient(String port, Expression expression) {
    binder.courseForm(port, expression);
  }

  /// What was declared, with its gradients.
  BoundOperation bound(Gradients gradients) {
    return binder.bound(computation, gradients);
  }
}
