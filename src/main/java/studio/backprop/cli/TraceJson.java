package studio.backprop.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Node;
import studio.backprop.operation.BoundOperation;
import studio.backprop.scenario.Scenario;
import studio.backprop.trace.Trace;
import tools.jackson.core.JsonGenerator;

/// A trace as JSON, its nodes in the order of the file.
final class TraceJson {
  private final JsonGenerator json;
  private final Trace trace;

  private TraceJson(JsonGenerator json, Trace trace) {
    this.json = json;
    this.trace = trace;
  }

  static void print(PrintStream out, Scenario scenario, Trace trace) {
    JsonLine.print(out, json -> new TraceJson(json, trace).members(scenario));
  }

  private void members(Scenario scenario) {
    Graph graph = trace.graph();
    json.writeStringProperty("output", graph.output().orElseThrow().id());
    Optional<Double> loss = trace.loss();
    if (loss.isPresent()) {
      json.writeNumberProperty("loss", loss.get());
    } else {
      json.writeNullProperty("loss");
    }
    graph.mistake().ifPresent(made -> json.writeStringProperty("mistake", made.toString()));
    json.writeObjectPropertyStart("nodes");
    for (Node node : scenario.nodes()) {
      node(graph.node(node.id()));
    }
    json.writeEndObject();
    json.writeArrayPropertyStart("steps");
    steps("forward", graph.forward());
    steps("backward", graph.backward());
    json.writeEndArray();
  }

  private void node(GraphNode node) {
    json.writeObjectPropertyStart(node.id());
    json.writeStringProperty("op", node.definition().op());
    JsonLine.shape(json, node.shape());
    json.writeStringProperty("symbols", node.shape().symbols());
    JsonLine.matrix(json, "value", trace.value(node));
    JsonLine.matrix(json, "gradient", trace.gradient(node));
    json.writeObjectPropertyStart("internals");
    if (!node.isLeaf()) {
      internals(node);
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void internals(GraphNode node) {
    BoundOperation run = node.operation();
    for (BoundOperation.Named inner : run.inner()) {
      json.writeObjectPropertyStart(inner.reference().name());
      JsonLine.matrix(json, "value", trace.inner(node, inner.reference()));
      for (BoundOperation.Named back : run.innerGradients()) {
        if (back.reference().name().equals(inner.reference().name())) {
          JsonLine.matrix(json, "gradient", trace.inner(node, back.reference()));
        }
      }
      json.writeEndObject();
    }
  }

  private void steps(String phase, List<GraphNode> nodes) {
    for (GraphNode node : nodes) {
      json.writeStartObject();
      json.writeStringProperty("phase", phase);
      json.writeStringProperty("node", node.id());
      json.writeEndObject();
    }
  }
}
