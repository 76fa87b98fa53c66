package studio.backprop.scenario.edit;

import static java.util.stream.Collectors.toCollection;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Reference;
import studio.backprop.graph.Edge;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Node;
import studio.backprop.graph.OperationNode;
import studio.backprop.notation.Syntax;
import studio.backprop.notation.Wording;
import studio.backprop.operation.BoundOperation;
import studio.backprop.operation.Catalogue;
import studio.backprop.shape.Shape;

/// Puts the operations in the place of one that it is made of: of `linear` a product and a sum, of
/// a sigmoid those of its definition. Matrices inside it that have a name become nodes, `E_Z`; the
/// others are numbered, and the last keeps its id.
record OpeningUp(Assembled before, String id) {

  /// How it is done, or why it cannot be.
  sealed interface Way {
    record By(Replacing replacing) implements Way {}

    record Not(Refusal refusal) implements Way {}
  }

  Outcome outcome() {
    return switch (way()) {
      case Way.By(Replacing replacing) -> replacing.outcome();
      case Way.Not(Refusal refusal) -> new Outcome.Refused(refusal);
    };
  }

  Way way() {
    return switch (Nodes.of(before.scenario()).operation(id)) {
      case Nodes.Found.Not(Refusal refusal) -> new Way.Not(refusal);
      case Nodes.Found.Operation(OperationNode node) ->
          before
              .graph()
              .find(id)
              .map(bound -> opened(node, bound))
              .orElseGet(() -> new Way.Not(new Refusal.Unfinished(id)));
    };
  }

  private Way opened(OperationNode node, GraphNode bound) {
    Optional<Refusal> mask = Masks.refusal(before.graph(), bound);
    if (mask.isPresent()) {
      return new Way.Not(mask.get());
    }
    Expression value = value(bound.operation());
    Optional<List<OperationNode>> parts = parts(bound, value);
    if (parts.isEmpty()) {
      return new Way.Not(new Refusal.NoWords(id, node.op()));
    }
    return parts
        .filter(found -> isSmaller(found, node))
        .or(() ->
            Definitions.of(value)
                .flatMap(defined -> parts(bound, defined))
                .filter(found -> isSmaller(found, node)))
        .<Way>map(found -> new Way.By(new Replacing(before, Set.of(id), dressed(found, node), id)))
        .orElseGet(() -> new Way.Not(new Refusal.NoSmallerParts(id, node.op())));
  }

  /// What it computes: where that is a matrix inside it, how that is computed.
  private static Expression value(BoundOperation operation) {
    return operation.value() instanceof Reference inner
        ? operation.is(inner).orElse(inner)
        : operation.value();
  }

  /// A single operation is smaller only where it is another one of the catalogue.
  private boolean isSmaller(List<OperationNode> parts, OperationNode than) {
    return parts.size() > 1
        || (parts.size() == 1
            && !parts.getFirst().op().equals(than.op())
            && !parts.getFirst().op().equals(catalogue().formula().name()));
  }

  private Catalogue catalogue() {
    return before.scenario().catalogue();
  }

  private static List<Node> dressed(List<OperationNode> parts, OperationNode whole) {
    return parts.stream()
        .<Node>map(part -> part.id().equals(whole.id()) ? part.with(whole.appearance()) : part)
        .toList();
  }

  /// The operations that a value is computed by; empty where there is no word for something.
  private Optional<List<OperationNode>> parts(GraphNode node, Expression value) {
    Graph graph = before.graph();
    Map<Reference, String> names = new HashMap<>();
    Map<String, Shape> shapes = new HashMap<>();
    BoundOperation operation = node.operation();
    for (Edge edge : node.operands()) {
      GraphNode from = graph.node(edge.from());
      names.put(operation.operands().get(edge.operand()), from.id());
      shapes.put(from.id(), from.shape());
    }
    Numbering numbering = new Numbering(new HashSet<>(Ids.of(before.scenario()).taken()), id);
    Splitting splitting =
        new Splitting(catalogue(), before.scenario().dims(), shapes, numbering::next);
    Set<Reference> needed = needed(operation, value);
    for (BoundOperation.Named inner : operation.inner()) {
      if (needed.contains(inner.reference())) {
        Optional<Syntax> written = written(inner.expression(), names, operation);
        if (written.isEmpty()) {
          return Optional.empty();
        }
        String name = numbering.of(inner.reference().name());
        names.put(inner.reference(), splitting.split(written.get(), name));
      }
    }
    return written(value, names, operation)
        .map(whole -> {
          splitting.split(whole, id);
          return splitting.nodes();
        });
  }

  private static Optional<Syntax> written(
      Expression expression, Map<Reference, String> names, BoundOperation operation) {
    return Wording.tree(
        expression,
        reference -> Syntax.Name.of(Objects.requireNonNull(names.get(reference))),
        operation.operands());
  }

  /// The matrices inside that a value is computed with.
  private static Set<Reference> needed(BoundOperation operation, Expression value) {
    Set<Reference> needed = value.all(Reference.class).collect(toCollection(HashSet::new));
    for (BoundOperation.Named inner : operation.inner().reversed()) {
      if (needed.contains(inner.reference())) {
        inner.expression().all(Reference.class).forEach(needed::add);
      }
    }
    return needed;
  }
}
