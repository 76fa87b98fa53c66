package studio.backprop.scenario.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Reference;
import studio.backprop.graph.Edge;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Node;
import studio.backprop.graph.OperationNode;
import studio.backprop.notation.Parser;
import studio.backprop.notation.Reading;
import studio.backprop.notation.Syntax;
import studio.backprop.notation.SyntaxText;
import studio.backprop.notation.Wording;
import studio.backprop.operation.Catalogue;

/// What some operations compute as one formula, in which each of them is written in the place of
/// its name. What comes from outside is a port of the name of its node.
///
/// @param part in running order; the last is the result
record FoldedFormula(Catalogue catalogue, Graph graph, List<GraphNode> part) {
  /// Formulas whose functions stand deeper one in the other cannot be read in any case.
  private static final int DEEPEST = 4 * Parser.DEEPEST;

  /// A formula, or why there is none.
  sealed interface Written {
    record Formula(Node node) implements Written {}

    record Not(Refusal refusal) implements Written {}
  }

  Written written() {
    Map<Integer, Extent> extents = new HashMap<>();
    for (GraphNode node : part) {
      List<Extent> operands = new ArrayList<>();
      for (Edge edge : node.operands()) {
        operands.add(extents.getOrDefault(edge.from(), Extent.of(graph.node(edge.from()).id())));
      }
      Extent extent = Extent.of(node.operation(), operands);
      if (extent.characters() > Parser.LONGEST) {
        return tooLong();
      }
      if (extent.functions() > DEEPEST) {
        return tooDeep();
      }
      extents.put(node.index(), extent);
    }
    return substituted();
  }

  private Written substituted() {
    Map<Integer, Expression> values = new LinkedHashMap<>();
    for (GraphNode node : part) {
      List<Expression> operands = new ArrayList<>();
      for (Edge edge : node.operands()) {
        operands.add(values.computeIfAbsent(edge.from(), this::port));
      }
      values.put(node.index(), Inlined.of(node.operation(), operands));
    }
    List<Reference> ports =
        values.values().stream()
            .filter(Reference.class::isInstance)
            .map(Reference.class::cast)
            .toList();
    return written(Objects.requireNonNull(values.get(part.getLast().index())), ports);
  }

  private Expression port(int position) {
    GraphNode from = graph.node(position);
    return new Reference(Reference.Role.OPERAND, from.id(), position, from.shape());
  }

  /// @param ports what may be asked for its size
  private Written written(Expression whole, List<Reference> ports) {
    Optional<Syntax> tree = Wording.tree(whole, port -> Syntax.Name.of(port.name()), ports);
    if (tree.isEmpty()) {
      return new Written.Not(noWords());
    }
    Optional<String> text = SyntaxText.within(Parser.LONGEST, tree.get());
    if (text.isEmpty()) {
      return tooLong();
    }
    return switch (Parser.parse(text.get())) {
      case Reading.Faulty<Syntax> _ -> tooDeep();
      case Reading.Whole<Syntax>(Syntax read) -> new Written.Formula(formula(read));
    };
  }

  private Refusal noWords() {
    Node result = part.getLast().definition();
    return new Refusal.NoWords(result.id(), result.op());
  }

  private Node formula(Syntax read) {
    Node result = part.getLast().definition();
    return OperationNode.formula(catalogue, result.id(), read).with(result.appearance());
  }

  private Written tooLong() {
    return new Written.Not(new Refusal.FormulaTooLong(part.size(), Parser.LONGEST));
  }

  private Written tooDeep() {
    return new Written.Not(new Refusal.FormulaTooDeep(part.size(), Parser.DEEPEST));
  }
}
