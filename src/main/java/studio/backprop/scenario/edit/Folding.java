package studio.backprop.scenario.edit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Node;
import studio.backprop.graph.OperationNode;

/// Makes one formula of a part of the graph. The last of its operations, of which alone the value
/// goes on, keeps its id.
///
/// @param ids the operations, and perhaps leaves, which stay
record Folding(Assembled before, Set<String> ids) {

  Outcome outcome() {
    Nodes nodes = Nodes.of(before.scenario());
    List<String> operations =
        nodes.named(ids).stream().filter(OperationNode.class::isInstance).map(Node::id).toList();
    return nodes
        .missing(ids)
        .or(() -> unfinished(operations))
        .<Outcome>map(Outcome.Refused::new)
        .orElseGet(() -> folded(Set.copyOf(operations)));
  }

  private Optional<Refusal> unfinished(List<String> operations) {
    return operations.stream()
        .filter(id -> before.graph().find(id).isEmpty())
        .findFirst()
        .map(Refusal.Unfinished::new);
  }

  private Outcome folded(Set<String> operations) {
    Graph graph = before.graph();
    List<GraphNode> part =
        graph.forward().stream().filter(node -> operations.contains(node.id())).toList();
    return refusal(part, operations)
        .<Outcome>map(Outcome.Refused::new)
        .orElseGet(() ->
            isFormula(part)
                ? new Outcome.Done(before)
                : switch (formula(part).written()) {
                  case FoldedFormula.Written.Not(Refusal refusal) -> new Outcome.Refused(refusal);
                  case FoldedFormula.Written.Formula(Node node) ->
                      new Replacing(before, operations, List.of(node), node.id()).outcome();
                });
  }

  private FoldedFormula formula(List<GraphNode> part) {
    return new FoldedFormula(before.scenario().catalogue(), before.graph(), part);
  }

  private static boolean isFormula(List<GraphNode> part) {
    return part.size() == 1 && part.getFirst().operation().operation().formula().isPresent();
  }

  private Optional<Refusal> refusal(List<GraphNode> part, Set<String> operations) {
    List<String> results = results(part, operations);
    if (results.isEmpty()) {
      return Optional.of(new Refusal.NothingToFold());
    }
    if (results.size() > 1) {
      return Optional.of(new Refusal.SeveralResults(results));
    }
    return part.stream()
        .flatMap(node -> Masks.refusal(before.graph(), node).or(() -> wordless(node)).stream())
        .findFirst();
  }

  /// Those whose values go on, or end, in the part.
  private List<String> results(List<GraphNode> part, Set<String> operations) {
    Graph graph = before.graph();
    Set<String> outside = Replacing.results(before.scenario(), operations);
    Set<Integer> inside = part.stream().map(GraphNode::index).collect(Collectors.toSet());
    return part.stream()
        .filter(node ->
            outside.contains(node.id())
                || graph.uses(node).stream().noneMatch(edge -> inside.contains(edge.to())))
        .map(GraphNode::id)
        .toList();
  }

  /// Why one operation cannot be written, be it alone.
  private Optional<Refusal> wordless(GraphNode node) {
    return formula(List.of(node)).written()
            instanceof FoldedFormula.Written.Not(Refusal.NoWords refusal)
        ? Optional.of(refusal)
        : Optional.empty();
  }
}
