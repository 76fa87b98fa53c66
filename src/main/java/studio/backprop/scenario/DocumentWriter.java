package studio.backprop.scenario;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.Node;
import studio.backprop.graph.OperationNode;
import studio.backprop.matrix.Matrix;

/// The layout of the canonical form. A leaf and the document have a key to a line, a matrix a row;
/// an operation stands on one line.
final class DocumentWriter {
  private final Appendable out;

  DocumentWriter(Appendable out) {
    this.out = out;
  }

  void write(Scenario scenario) throws IOException {
    out.append("{\n  \"format\": \"backprop-scenario\",\n  \"version\": 1");
    textKey("  ", "title", Optional.of(scenario.title()));
    textKey("  ", "description", scenario.description());
    key("  ", "dims");
    object(List.copyOf(scenario.dims().sizes().entrySet()), size -> out.append(size.toString()));
    nodes(scenario.nodes());
    textKey("  ", "output", Optional.of(scenario.output()));
    if (scenario.outputGradient().isPresent()) {
      key("  ", "outputGradient");
      matrix("  ", scenario.outputGradient().get());
    }
    if (!scenario.lesson().isEmpty()) {
      key("  ", "lesson");
      new LessonWriter(this, out).write(scenario.lesson());
    }
    out.append("\n}\n");
  }

  private void nodes(List<Node> nodes) throws IOException {
    key("  ", "nodes");
    out.append('[');
    String separator = "\n";
    for (Node node : nodes) {
      out.append(separator).append("    {");
      switch (node) {
        case LeafNode leaf -> leaf(leaf);
        case OperationNode operation -> operation(operation);
      }
      out.append('}');
      separator = ",\n";
    }
    out.append(nodes.isEmpty() ? "]" : "\n  ]");
  }

  private void leaf(LeafNode leaf) throws IOException {
    out.append("\n      \"id\": ");
    Json.text(out, leaf.id());
    textKey("      ", "op", Optional.of(leaf.op()));
    key("      ", "shape");
    out.append('[');
    size(leaf.rows());
    out.append(", ");
    size(leaf.columns());
    out.append(']');
    key("      ", "value");
    matrix("      ", leaf.value());
    labels("rowLabels", leaf.rowLabels());
    labels("columnLabels", leaf.columnLabels());
    textKey("      ", "label", leaf.appearance().label());
    if (leaf.appearance().position().isPresent()) {
      key("      ", "position");
      position(leaf.appearance().position().get());
    }
    out.append("\n    ");
  }

  private void operation(OperationNode node) throws IOException {
    out.append(" \"id\": ");
    Json.text(out, node.id());
    out.append(", \"op\": ");
    Json.text(out, node.op());
    out.append(", \"inputs\": ");
    object(WiringOrder.inputs(node), from -> Json.text(out, from));
    if (!node.options().isEmpty()) {
      out.append(", \"options\": ");
      object(WiringOrder.options(node), this::setting);
    }
    if (node.appearance().label().isPresent()) {
      out.append(", \"label\": ");
      Json.text(out, node.appearance().label().get());
    }
    if (node.appearance().position().isPresent()) {
      out.append(", \"position\": ");
      position(node.appearance().position().get());
    }
    out.append(' ');
  }

  private void setting(Object setting) throws IOException {
    if (setting instanceof Double number) {
      out.append(Json.number(number));
    } else {
      Json.text(out, setting.toString());
    }
  }

  private void position(Node.Position position) throws IOException {
    out.append("{ \"x\": ")
        .append(Json.number(position.x()))
        .append(", \"y\": ")
        .append(Json.number(position.y()))
        .append(" }");
  }

  /// A number as a number, a symbol or a product as text.
  private void size(String size) throws IOException {
    if (size.chars().allMatch(c -> c >= '0' && c <= '9')) {
      out.append(size);
    } else {
      Json.text(out, size);
    }
  }

  private void labels(String key, List<String> labels) throws IOException {
    if (!labels.isEmpty()) {
      key("      ", key);
      texts(labels);
    }
  }

  private void matrix(String indent, Matrix matrix) throws IOException {
    for (int i = 0; i < matrix.rows(); i++) {
      out.append(i == 0 ? "[\n" : ",\n").append(indent).append("  [");
      for (int j = 0; j < matrix.columns(); j++) {
        out.append(j == 0 ? "" : ", ").append(Json.number(matrix.get(i, j)));
      }
      out.append(']');
    }
    out.append('\n').append(indent).append(']');
  }

  void texts(List<String> texts) throws IOException {
    String separator = "[";
    for (String text : texts) {
      out.append(separator);
      Json.text(out, text);
      separator = ", ";
    }
    out.append(texts.isEmpty() ? "[]" : "]");
  }

  void textKey(String indent, String key, Optional<String> text) throws IOException {
    if (text.isPresent()) {
      key(indent, key);
      Json.text(out, text.get());
    }
  }

  /// A key after another one, on a line of its own.
  void key(String indent, String key) throws IOException {
    out.append(",\n").append(indent).append('"').append(key).append("\": ");
  }

  private <V> void object(List<Map.Entry<String, V>> entries, ValueWriter<V> value)
      throws IOException {
    String separator = "{ ";
    for (var entry : entries) {
      out.append(separator);
      Json.text(out, entry.getKey());
      out.append(": ");
      value.write(entry.getValue());
      separator = ", ";
    }
    out.append(entries.isEmpty() ? "{}" : " }");
  }

  @FunctionalInterface
  private interface ValueWriter<V> {
    void write(V value) throws IOException;
  }
}
