package studio.backprop.scenario.program;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Mapped;
import studio.backprop.expression.Reference;
import studio.backprop.graph.Assembler;
import studio.backprop.graph.Edge;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.Node;
import studio.backprop.matrix.Matrix;
import studio.backprop.operation.BoundOperation;
import studio.backprop.scalar.Basic;
import studio.backprop.scalar.Scalar;
import studio.backprop.scalar.Variable;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.edit.FreshNumbers;
import studio.backprop.scenario.edit.Kin;

/// Numbers for leaves that have none of their own yet, by what they are used for: word indices that
/// are rows of their table, classes and yes or no for targets, zeros and ones for a mask, what is
/// positive under a logarithm.
final class FirstNumbers {
  private final Graph graph;
  private final int draw;

  /// What stands under a logarithm in each node, looked up once however many ports it has.
  private final Map<Integer, Set<Expression>> underLogarithm = new HashMap<>();

  private FirstNumbers(Graph graph, int draw) {
    this.graph = graph;
    this.draw = draw;
  }

  /// The nodes of a document, all but those leaves that are to be kept with numbers that fit.
  ///
  /// @param draw 0, or the number of another draw where those numbers did not do
  static List<Node> of(Scenario scenario, Predicate<Node> isKept, int draw) {
    FirstNumbers first = new FirstNumbers(Assembler.assemble(scenario.graphSource()).graph(), draw);
    List<Node> nodes = new ArrayList<>();
    for (Node node : scenario.nodes()) {
      nodes.add(node instanceof LeafNode leaf && !isKept.test(node) ? first.drawn(leaf) : node);
    }
    return nodes;
  }

  private LeafNode drawn(LeafNode leaf) {
    FreshNumbers fresh = FreshNumbers.of(leaf.id()).other(draw);
    Matrix numbers = draw == 0 ? leaf.value() : others(leaf.value(), fresh);
    for (Edge edge : graph.find(leaf.id()).map(graph::uses).orElse(List.of())) {
      numbers = fitting(numbers, graph.node(edge.to()), edge.operand(), fresh);
    }
    return leaf.withValue(numbers);
  }

  /// Away from 0, where most kinks and poles are; every other time positive, as under a root.
  private Matrix others(Matrix shape, FreshNumbers fresh) {
    boolean positive = draw % 2 == 0;
    return fresh
        .weights(shape.rows(), shape.columns())
        .map(number ->
            (positive || number > 0 ? 1 : -1) * (Math.round(Math.abs(number) * 10) + 3) / 10.0);
  }

  private Matrix fitting(Matrix numbers, GraphNode user, int operand, FreshNumbers fresh) {
    BoundOperation bound = user.operation();
    for (BoundOperation.WordIndices indices : bound.indexPorts()) {
      if (indices.operand() == operand) {
        return of(numbers, (i, j) -> fresh.index(i, j, indices.words()));
      }
    }
    Reference reference = bound.operands().get(operand);
    Optional<Kin> kin = Kin.of(bound, reference);
    if (kin.isPresent()) {
      return of(numbers, kin.get().drawn(numbers.columns(), fresh));
    }
    return underLogarithm
            .computeIfAbsent(user.index(), _ -> underLogarithm(bound.value()))
            .contains(reference)
        ? numbers.map(number -> Math.abs(number) + 0.1)
        : numbers;
  }

  private static Matrix of(Matrix shape, Matrix.CellRule rule) {
    return Matrix.generate(shape.rows(), shape.columns(), rule);
  }

  private static Set<Expression> underLogarithm(Expression value) {
    return value.all(Mapped.class).flatMap(FirstNumbers::underLogarithm).collect(toSet());
  }

  private static Stream<Expression> underLogarithm(Mapped mapped) {
    return mapped
        .function()
        .definition()
        .all(Scalar.Applied.class)
        .filter(applied -> applied.function() == Basic.LOG)
        .flatMap(log ->
            log.of().getFirst() instanceof Scalar.Of(Variable variable)
                ? Stream.of(mapped.operands().get(variable.position()))
                : Stream.empty());
  }
}
