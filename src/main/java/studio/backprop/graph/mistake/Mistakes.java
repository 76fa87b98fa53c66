package studio.backprop.graph.mistake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.backprop.expression.Reference;
import studio.backprop.expression.Softmax;
import studio.backprop.graph.Edge;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Halted;
import studio.backprop.graph.Mistake;
import studio.backprop.graph.Mistake.Kind;
import studio.backprop.operation.BoundOperation;

/// The mistakes that can be made in a graph.
///
/// @param graph one in which all is right
public record Mistakes(Graph graph) {

  /// All of them, in running order: along the edges along which something comes back, and at the
  /// nodes at which several meet.
  public List<Mistake> all() {
    List<Mistake> all = new ArrayList<>();
    for (GraphNode node : graph.nodes()) {
      add(all, new Mistake(node.id(), Optional.empty(), Kind.OVERWRITTEN));
      for (Edge edge : node.operands()) {
        for (Kind kind : Kind.values()) {
          add(all, new Mistake(node.id(), Optional.of(edge.port()), kind));
        }
      }
    }
    return all;
  }

  private void add(List<Mistake> all, Mistake mistake) {
    if (made(mistake).isPresent()) {
      all.add(mistake);
    }
  }

  /// A graph with something held still and a mistake made in it, where that can be made and runs.
  public static Graph in(Graph right, Halted still, Optional<Mistake> mistake) {
    Graph held = right.holding(still);
    return mistake
        .flatMap(new Mistakes(held)::made)
        .map(made -> made instanceof Made.Runs(Graph wrong) ? wrong : held)
        .orElse(held);
  }

  /// The graph with one made in it; empty where it cannot be made.
  public Optional<Made> made(Mistake mistake) {
    return graph
        .find(mistake.node())
        .flatMap(node ->
            mistake.port().isPresent()
                ? wire(node, mistake.port().get()).flatMap(edge -> made(mistake, edge))
                : overwritten(mistake, node));
  }

  private static Optional<Edge> wire(GraphNode node, String port) {
    return node.contributes() ? node.at(port) : Optional.empty();
  }

  private Optional<Made> overwritten(Mistake mistake, GraphNode node) {
    return graph.backAlong(node).size() > 1
        ? Optional.of(new Made.Runs(graph.mistaken(mistake, Map.of())))
        : Optional.empty();
  }

  private Optional<Made> made(Mistake mistake, Edge edge) {
    if (mistake.kind() == Kind.SHORTCUT) {
      return shortcut(mistake, graph.node(edge.to()));
    }
    BoundOperation run = graph.node(edge.to()).operation();
    return new PortMistakes(run, edge.operand())
        .instead(mistake.kind())
        .map(instead ->
            switch (instead) {
              case Instead.Sent(var is) ->
                  runs(mistake, Map.of(edge.to(), run.sending(edge.operand(), is)));
              case Instead.Unfit(var factors) -> new Made.Unfit(edge, factors);
            });
  }

  private Made runs(Mistake mistake, Map<Integer, BoundOperation> operations) {
    return new Made.Runs(graph.mistaken(mistake, operations));
  }

  /// What a softmax and a cross-entropy in one would send back arrives at the softmax.
  private Optional<Made> shortcut(Mistake mistake, GraphNode softmax) {
    if (!(softmax.operation().value() instanceof Softmax(Reference _))) {
      return Optional.empty();
    }
    Map<Integer, BoundOperation> losses = new HashMap<>();
    for (Edge edge : graph.backAlong(softmax)) {
      BoundOperation run = graph.node(edge.to()).operation();
      Loss.of(run, edge.operand())
          .flatMap(Loss::throughSoftmax)
          .ifPresent(fused -> losses.put(edge.to(), run.sending(edge.operand(), fused)));
    }
    return losses.isEmpty() ? Optional.empty() : Optional.of(runs(mistake, losses));
  }
}
