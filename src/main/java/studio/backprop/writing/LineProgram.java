package studio.backprop.writing;

import java.util.Optional;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Pending;
import studio.backprop.expression.Reference;
import studio.backprop.expression.Reference.Role;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.notation.Syntax;
import studio.backprop.notation.Wording;

/// What an operation sends back as a program has it, by the ids of nodes: `X.T @ grad(S)`.
public final class LineProgram {
  private final Graph graph;
  private final GraphNode operation;

  public LineProgram(Graph graph, GraphNode operation) {
    this.graph = graph;
    this.operation = operation;
  }

  /// A form of what is sent back, in which what is still to be worked out is written as what it is;
  /// empty where the notation has no word for something in it.
  public Optional<String> of(Expression form) {
    return Wording.of(worked(form), this::matrix, operation.operation().operands());
  }

  /// The same before it is a text.
  public Optional<Syntax> tree(Expression form) {
    return Wording.tree(worked(form), this::matrix, operation.operation().operands());
  }

  /// A form with what is still to be worked out as what it is.
  public Expression worked(Expression form) {
    return form.replaced(part -> is(part).map(this::worked));
  }

  private Optional<Expression> is(Expression part) {
    return switch (part) {
      case Pending pending -> Optional.of(pending.is());
      case Reference reference when reference.role() == Role.INNER_GRADIENT ->
          operation.operation().is(reference);
      default -> Optional.empty();
    };
  }

  /// A matrix that is not worked out: `X`, `grad(S)`.
  public Syntax matrix(Reference reference) {
    return switch (reference.role()) {
      case OPERAND -> value(graph.node(operation.operands().get(reference.slot()).from()));
      case OUTPUT -> value(operation);
      case UPSTREAM -> Syntax.Call.gradient(operation.id());
      case INNER -> Syntax.Call.inner(operation.id(), reference.name());
      case INNER_GRADIENT -> throw new IllegalStateException("it is written as what it is");
    };
  }

  private static Syntax value(GraphNode node) {
    return Syntax.Name.of(node.id());
  }
}
