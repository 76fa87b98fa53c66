package studio.backprop.lesson;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.backprop.expression.Expression;
import studio.backprop.graph.Edge;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.matrix.Matrix;
import studio.backprop.trace.Trace;
import studio.backprop.writing.LineProgram;

/// A matrix that one operation computes.
public sealed interface Computed {

  /// The id of the operation.
  String operation();

  /// What it is in a run.
  Matrix in(Trace trace);

  /// What is added up to it, in the matrices that have a name outside, and those inside.
  List<Expression> expressions(Graph graph);

  /// The same in what a formula may name: with the gradients of matrices inside as what they are.
  default Stream<Expression> worked(Graph graph) {
    return expressions(graph).stream().map(lines(graph)::worked);
  }

  /// The same as a program has it; empty where the notation has no word for something in it.
  default Optional<String> program(Graph graph) {
    List<Optional<String>> all = expressions(graph).stream().map(lines(graph)::of).toList();
    return all.stream().allMatch(Optional::isPresent)
        ? Optional.of(all.stream().flatMap(Optional::stream).collect(Collectors.joining(" + ")))
        : Optional.empty();
  }

  /// How its operation writes.
  default LineProgram lines(Graph graph) {
    return new LineProgram(graph, graph.node(operation()));
  }

  /// An operation's own value.
  record Value(String operation) implements Computed {
    @Override
    public Matrix in(Trace trace) {
      return trace.value(trace.graph().node(operation));
    }

    @Override
    public List<Expression> expressions(Graph graph) {
      return List.of(graph.node(operation).operation().value());
    }
  }

  /// What an operation sends back along the wires from one node, added up where there are several.
  record SentBack(String operation, List<Edge> wires) implements Computed {
    public SentBack {
      wires = List.copyOf(wires);
    }

    @Override
    public Matrix in(Trace trace) {
      return wires.stream()
          .map(wire -> trace.returned(wire).orElseThrow())
          .reduce(Matrix::plus)
          .orElseThrow();
    }

    /// What it would be in a run if an operation sent back something else.
    ///
    /// @param other the graph in which it does
    Matrix in(Trace trace, Graph other) {
      GraphNode node = trace.graph().node(operation);
      return expressions(other).stream()
          .map(trace.inside(node)::of)
          .reduce(Matrix::plus)
          .orElseThrow();
    }

    @Override
    public List<Expression> expressions(Graph graph) {
      return wires.stream().map(graph::sentBackAlong).toList();
    }
  }
}
