package studio.backprop.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Gathered;
import studio.backprop.expression.OneHot;
import studio.backprop.expression.Reference;
import studio.backprop.expression.derivation.Derivation;
import studio.backprop.shape.Cost;

/// A declaration with its operands, settings and sizes filled in: what a node of a graph runs.
///
/// @param operation the operation
/// @param operands a reference to each wired port, in port order; slot k is operand k
/// @param output the reference to its own value
/// @param upstream the reference to the gradient that arrives, ∂L/∂output
/// @param inner the named matrices inside it, in the order in which they are computed
/// @param value what it computes
/// @param innerGradients the gradients of named matrices inside it, in the order in which they are
///   computed
/// @param gradients what it sends back to each operand, in the order of `operands`
/// @param derivations how each of the gradients follows from the value
/// @param indexPorts the positions among `operands` of word indices, with the number of words of
///   their table
/// @param masks the operands that say which cells count
/// @param slots the number of slots of its values
public record BoundOperation(
    Operation operation,
    List<Reference> operands,
    Reference output,
    Reference upstream,
    List<Named> inner,
    Expression value,
    List<Named> innerGradients,
    List<Expression> gradients,
    List<Derivation> derivations,
    List<WordIndices> indexPorts,
    List<Mask> masks,
    int slots)
    implements Operation.Binding {

  public BoundOperation {
    operands = List.copyOf(operands);
    inner = List.copyOf(inner);
    innerGradients = List.copyOf(innerGradients);
    gradients = List.copyOf(gradients);
    derivations = List.copyOf(derivations);
    indexPorts = List.copyOf(indexPorts);
    masks = List.copyOf(masks);
  }

  /// The same operation, sending something else back to an operand.
  ///
  /// @param instead of the operand's shape
  public BoundOperation sending(int operand, Expression instead) {
    List<Expression> sent = new ArrayList<>(gradients);
    sent.set(operand, instead);
    return new BoundOperation(
        operation,
        operands,
        output,
        upstream,
        inner,
        value,
        innerGradients,
        sent,
        derivations,
        indexPorts,
        masks,
        slots);
  }

  /// The multiplications and additions of one run, forward and backward.
  public long work() {
    long work = value.work();
    for (Named named : inner) {
      work = Cost.sum(work, named.expression().work());
    }
    for (Named named : innerGradients) {
      work = Cost.sum(work, named.expression().work());
    }
    for (Expression gradient : gradients) {
      work = Cost.sum(work, gradient.work());
    }
    return work;
  }

  /// The cells of the largest matrix that one run makes on its way.
  public long largest() {
    long largest = value.largest();
    for (Named named : inner) {
      largest = Math.max(largest, named.expression().largest());
    }
    for (Expression gradient : gradients) {
      largest = Math.max(largest, gradient.largest());
    }
    return largest;
  }

  /// How a matrix inside it, or the gradient of one, is computed; empty of every other matrix.
  public Optional<Expression> is(Reference matrix) {
    List<Named> there =
        switch (matrix.role()) {
          case INNER -> inner;
          case INNER_GRADIENT -> innerGradients;
          case OPERAND, OUTPUT, UPSTREAM -> List.of();
        };
    return there.stream()
        .filter(named -> named.reference().equals(matrix))
        .map(Named::expression)
        .findFirst();
  }

  /// Whether a matrix inside it has a row a word with a single 1, so that a product with it looks
  /// up rows.
  public boolean looksUpBy(Reference matrix) {
    return matrix.role() == Reference.Role.INNER
        && is(matrix).filter(OneHot.class::isInstance).isPresent();
  }

  /// What a matrix inside it is, where that only lays out patches of another, or is the gradient of
  /// such: its cells are those of others.
  public Optional<Expression> opened(Reference matrix) {
    boolean isPatches =
        inner.stream()
            .anyMatch(named ->
                named.reference().name().equals(matrix.name())
                    && named.expression() instanceof Gathered);
    return is(matrix).filter(_ -> isPatches);
  }

  /// The windows through which it looks at what it computes with, laid out as patches; empty where
  /// it slides none.
  public Optional<Gathered> windows() {
    return computed().flatMap(made -> made.all(Gathered.class)).findFirst();
  }

  /// What it computes on its way forward: the matrices inside, then its value.
  public Stream<Expression> computed() {
    return Stream.concat(inner.stream().map(Named::expression), Stream.of(value));
  }

  /// A named matrix inside a compound operation and how it is computed.
  public record Named(Reference reference, Expression expression) {}

  /// An operand whose numbers are rows of a table: whole, from 0, below `words`.
  ///
  /// @param operand its position among the operands
  public record WordIndices(int operand, long words) {

    /// Whether a number is a row of the table.
    public boolean isWord(double number) {
      return number >= 0 && number < words && number == Math.rint(number);
    }
  }

  /// An operand of zeros and ones, which say what counts: no quantity that is learned.
  ///
  /// @param operand its position among the operands
  /// @param everyRow whether each row must let something through
  public record Mask(int operand, boolean everyRow) {}
}
