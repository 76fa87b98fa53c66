package studio.backprop.scenario.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.Node;
import studio.backprop.graph.OperationNode;
import studio.backprop.operation.OptionValue;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.Training;
import studio.backprop.shape.WrittenSize;

/// The layout of the canonical form. A leaf and the document have a key to a line, a matrix a row;
/// an operation stands on one line.
final class DocumentWriter {
  private static final String DOCUMENT = "  ";
  private static final String LEAF = "      ";

  private final JsonOutput out;

  DocumentWriter(JsonOutput out) {
    this.out = out;
  }

  void write(Scenario scenario) throws IOException {
    out.raw("{\n  \"format\": ").text("backprop-scenario");
    out.key(DOCUMENT, "version").raw("1");
    out.key(DOCUMENT, "title").text(scenario.title());
    out.textKey(DOCUMENT, "description", scenario.description());
    out.key(DOCUMENT, "dims");
    out.object(List.copyOf(scenario.dims().sizes().entrySet()), size -> out.raw(size.toString()));
    nodes(scenario.nodes(), new WiringOrder(scenario.catalogue()));
    out.textKey(DOCUMENT, "output", scenario.output());
    if (scenario.outputGradient().isPresent()) {
      out.key(DOCUMENT, "outputGradient");
      out.matrix(DOCUMENT, scenario.outputGradient().get());
    }
    out.textKey(DOCUMENT, "batch", scenario.batch());
    if (!scenario.train().equals(Training.UNSAID)) {
      out.key(DOCUMENT, "train");
      train(scenario.train());
    }
    if (!scenario.lesson().isEmpty()) {
      out.key(DOCUMENT, "lesson");
      new LessonWriter(out).write(scenario.lesson());
    }
    out.raw("\n}\n");
  }

  private void train(Training train) throws IOException {
    List<Map.Entry<String, String>> said = new ArrayList<>();
    train.rate().ifPresent(rate -> said.add(Map.entry("rate", Json.number(rate))));
    train.steps().ifPresent(steps -> said.add(Map.entry("steps", steps.toString())));
    train.rows().ifPresent(rows -> said.add(Map.entry("rows", rows.toString())));
    train
        .optimizer()
        .ifPresent(optimizer -> said.add(Map.entry("optimizer", "\"" + optimizer + "\"")));
    out.object(said, out::raw);
  }

  private void nodes(List<Node> nodes, WiringOrder order) throws IOException {
    out.key(DOCUMENT, "nodes").raw("[");
    String separator = "\n";
    for (Node node : nodes) {
      out.raw(separator).raw("    {");
      switch (node) {
        case LeafNode leaf -> leaf(leaf);
        case OperationNode operation -> operation(operation, order);
      }
      out.raw("}");
      separator = ",\n";
    }
    out.raw(nodes.isEmpty() ? "]" : "\n  ]");
  }

  private void leaf(LeafNode leaf) throws IOException {
    out.raw("\n      \"id\": ").text(leaf.id());
    out.key(LEAF, "op").text(leaf.op());
    out.key(LEAF, "shape").raw("[");
    size(leaf.rows());
    out.raw(", ");
    size(leaf.columns());
    out.raw("]");
    out.key(LEAF, "value").matrix(LEAF, leaf.value());
    labels("rowLabels", leaf.rowLabels());
    labels("columnLabels", leaf.columnLabels());
    out.textKey(LEAF, "label", leaf.appearance().label());
    Optional<Node.Position> position = leaf.appearance().position();
    if (position.isPresent()) {
      out.key(LEAF, "position");
      position(position.get());
    }
    out.raw("\n    ");
  }

  private void operation(OperationNode node, WiringOrder order) throws IOException {
    out.raw(" \"id\": ").text(node.id());
    out.raw(", \"op\": ").text(node.op());
    out.raw(", \"inputs\": ");
    out.object(order.inputs(node), out::text);
    if (!node.options().isEmpty()) {
      out.raw(", \"options\": ");
      out.object(order.options(node), this::setting);
    }
    Node.Appearance look = node.appearance();
    if (look.label().isPresent()) {
      out.raw(", \"label\": ").text(look.label().get());
    }
    if (look.position().isPresent()) {
      out.raw(", \"position\": ");
      position(look.position().get());
    }
    out.raw(" ");
  }

  private void setting(OptionValue setting) throws IOException {
    switch (setting) {
      case OptionValue.OfNumber(double number) -> out.number(number);
      case OptionValue.OfText(String text) -> out.text(text);
    }
  }

  private void position(Node.Position position) throws IOException {
    out.raw("{ \"x\": ").number(position.x()).raw(", \"y\": ").number(position.y()).raw(" }");
  }

  /// A number as a number, a symbol or a product as text.
  private void size(WrittenSize size) throws IOException {
    if (size.isNumber()) {
      out.raw(size.toString());
    } else {
      out.text(size.toString());
    }
  }

  private void labels(String key, List<String> labels) throws IOException {
    if (!labels.isEmpty()) {
      out.key(LEAF, key).texts(labels);
    }
  }
}
