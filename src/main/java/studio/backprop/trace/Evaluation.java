package studio.backprop.trace;

import java.util.Optional;
import studio.backprop.graph.Graph;

/// How well a graph does with its numbers, found without a backward pass.
///
/// @param loss the output's value
/// @param accuracy empty where nothing is classified
public record Evaluation(double loss, Optional<Accuracy> accuracy) {

  /// Runs a graph forward.
  ///
  /// @param graph one whose output is a single number
  /// @throws java.util.concurrent.CancellationException where its thread is interrupted
  public static Evaluation of(Graph graph) {
    Pass pass = new Pass(graph, Optional.empty());
    pass.runForward();
    return new Evaluation(
        pass.values()[graph.output().orElseThrow().index()].get(0),
        Accuracy.of(graph, node -> pass.values()[node.index()]));
  }

  static Evaluation of(Trace trace) {
    return new Evaluation(
        trace.loss().orElse(Double.NaN), Accuracy.of(trace.graph(), trace::value));
  }
}
