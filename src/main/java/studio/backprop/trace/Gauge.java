package studio.backprop.trace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.backprop.graph.Assembler;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.MiniBatch;
import studio.backprop.matrix.Matrix;

/// Measures a descent, step by step.
final class Gauge {
  private final Optional<MiniBatch> held;
  private final Growing losses = new Growing();
  private final Growing right = new Growing();
  private final Growing heldLosses = new Growing();
  private final Growing heldRight = new Growing();
  private final Map<String, Growing> norms = new LinkedHashMap<>();
  private Optional<Graph> heldGraph = Optional.empty();

  Gauge(Descent first) {
    held = MiniBatch.heldOut(first.source(), first.plan().heldOut());
  }

  /// What is measured before one step.
  record Reading(Evaluation own, Map<String, Double> norms, Optional<Evaluation> held) {}

  /// Reads what there is to measure, and keeps nothing of it: it may be interrupted.
  ///
  /// @param trace a run of the descent's graph, with a loss
  Reading read(Descent now, Trace trace) {
    Map<String, Double> lengths = new LinkedHashMap<>();
    for (GraphNode node : trace.graph().nodes()) {
      if (node.isLearned()) {
        lengths.put(node.id(), norm(trace.gradient(node)));
      }
    }
    return new Reading(
        Evaluation.of(trace), lengths, held.map(batch -> Evaluation.of(graph(batch, now))));
  }

  void keep(Reading reading) {
    losses.add(reading.own().loss());
    reading.own().accuracy().map(Gauge::share).ifPresent(right::add);
    reading.norms().forEach((id, norm) -> norms.computeIfAbsent(id, _ -> new Growing()).add(norm));
    reading
        .held()
        .ifPresent(evaluation -> {
          heldLosses.add(evaluation.loss());
          evaluation.accuracy().map(Gauge::share).ifPresent(heldRight::add);
        });
  }

  /// That of the examples that are held out: its parameters alone move.
  private Graph graph(MiniBatch batch, Descent now) {
    Graph next =
        heldGraph
            .map(graph ->
                graph.with(
                    now.source().nodes().stream()
                        .filter(LeafNode.class::isInstance)
                        .map(LeafNode.class::cast)
                        .filter(LeafNode::isParameter)
                        .map(batch::of)
                        .toList()))
            .orElseGet(() -> Assembler.whole(batch.of(now.source())));
    heldGraph = Optional.of(next);
    return next;
  }

  private static double share(Accuracy accuracy) {
    return (double) accuracy.right() / accuracy.answers();
  }

  private static double norm(Matrix gradient) {
    return Math.sqrt(gradient.hadamard(gradient).sum());
  }

  Measures soFar() {
    Map<String, List<Double>> all = new LinkedHashMap<>();
    norms.forEach((id, of) -> all.put(id, of.soFar()));
    return new Measures(losses.soFar(), right.soFar(), heldLosses.soFar(), heldRight.soFar(), all);
  }
}
