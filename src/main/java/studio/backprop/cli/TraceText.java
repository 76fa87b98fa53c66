package studio.backprop.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import studio.backprop.graph.Edge;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Node;
import studio.backprop.matrix.Matrix;
import studio.backprop.operation.BoundOperation;
import studio.backprop.trace.Trace;
import studio.backprop.writing.style.Numbers;

/// A trace for reading: each node with its value beside its gradient.
final class TraceText {
  private final PrintStream out;
  private final Trace trace;

  private TraceText(PrintStream out, Trace trace) {
    this.out = out;
    this.trace = trace;
  }

  static void print(PrintStream out, Inputs.Input input, Trace trace) {
    new TraceText(out, trace).print(input);
  }

  private void print(Inputs.Input input) {
    out.println(input.scenario().title() + " (" + input.file() + ")");
    GraphNode output = trace.graph().output().orElseThrow();
    trace.graph().mistake().ifPresent(made -> out.println("mistake   " + made));
    out.println(
        "output    "
            + output.id()
            + trace.loss().map(loss -> " = " + Numbers.figures(loss)).orElse(""));
    out.println("forward   " + steps(trace.graph().forward()));
    out.println("backward  " + steps(trace.graph().backward()));
    out.println();
    for (Node node : input.scenario().nodes()) {
      node(trace.graph().node(node.id()));
    }
  }

  private void node(GraphNode node) {
    String from =
        node.operands().stream()
            .map(Edge::from)
            .map(index -> trace.graph().node(index).id())
            .collect(Collectors.joining(", "));
    String op = node.definition().op() + (node.isLeaf() ? "" : "(" + from + ")");
    out.println(node.id() + "  " + op + "  " + node.shape());
    matrices("value", trace.value(node), "gradient", trace.gradient(node));
    if (!node.isLeaf()) {
      internals(node);
    }
    out.println();
  }

  private void internals(GraphNode node) {
    BoundOperation run = node.operation();
    for (BoundOperation.Named inner : run.inner()) {
      String name = inner.reference().name();
      Matrix value = trace.inner(node, inner.reference());
      Matrix gradient =
          run.innerGradients().stream()
              .filter(back -> back.reference().name().equals(name))
              .map(back -> trace.inner(node, back.reference()))
              .findFirst()
              .orElse(null);
      if (gradient == null) {
        TextTable table = new TextTable();
        table.line("", name);
        MatrixLines.of(value).forEach(row -> table.line("", row));
        table.print(out);
      } else {
        matrices(name, value, "gradient of " + name, gradient);
      }
    }
  }

  private void matrices(String name, Matrix matrix, String other, Matrix beside) {
    TextTable table = new TextTable();
    table.line("", name, other);
    List<String> left = MatrixLines.of(matrix);
    List<String> right = MatrixLines.of(beside);
    for (int i = 0; i < left.size(); i++) {
      table.line("", left.get(i), right.get(i));
    }
    table.print(out);
  }

  private static String steps(List<GraphNode> nodes) {
    return nodes.isEmpty()
        ? "nothing runs"
        : nodes.stream().map(GraphNode::id).collect(Collectors.joining(" → "));
  }
}
