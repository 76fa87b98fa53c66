package studio.backprop.writing;

import java.util.Optional;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Pending;
import studio.backprop.expression.Reference;
import studio.backprop.expression.Reference.Role;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
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
    return Wording.of(worked(form), this::name, operation.operation().operands());
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

  /// What a matrix is called, `X`, `grad(S)`: one that is not worked out.
  public String name(Reference reference) {
    return switch (reference.role()) {
      case OPERAND -> graph.node(operation.operands().get(reference.slot()).from()).id();
      case OUTPUT -> operation.id();
      case UPSTREAM -> "grad(" + operation.id() + ")";
      case INNER -> "inner(" + operation.id() + "." + reference.name() + ")";
      case INNER_GRADIENT -> throw new IllegalStateException("it is written as what it is");
    };
  }
}
