package studio.backprop.scenario.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Reference;
import studio.backprop.graph.Edge;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.OperationNode;
import studio.backprop.notation.Parser;
import studio.backprop.notation.Syntax;
import studio.backprop.notation.SyntaxText;
import studio.backprop.notation.Wording;
import studio.backprop.operation.Operation;
import studio.backprop.operation.Option;
import studio.backprop.operation.OptionValue;

/// What an operation computes, as it would be typed: `X @ W1 + b1`.
public final class FormulaText {
  private FormulaText() {}

  /// The text; of a node that has a formula the text that was typed. Empty where there are no words
  /// for what it computes, where it cannot run yet, or where the node is no operation.
  ///
  /// What is wired goes by the name of its node, unless a port of that name is wired to another.
  public static Optional<String> of(Assembled before, String id) {
    if (!(before.scenario().node(id).orElse(null) instanceof OperationNode node)) {
      return Optional.empty();
    }
    Optional<Option.Formula> typed =
        before.scenario().catalogue().find(node.op()).flatMap(Operation::formula);
    return typed.isPresent()
        ? typed.map(option -> node.options().get(option.name())).map(OptionValue::typed)
        : before.graph().find(id).flatMap(bound -> written(before, node, bound));
  }

  private static Optional<String> written(Assembled before, OperationNode node, GraphNode bound) {
    if (Masks.refusal(before.graph(), bound).isPresent()) {
      return Optional.empty();
    }
    Map<Reference, String> names = new HashMap<>();
    for (Edge edge : bound.operands()) {
      Reference operand = bound.operation().operands().get(edge.operand());
      String from = before.graph().node(edge.from()).id();
      boolean isElsewhere = !node.inputs().getOrDefault(from, from).equals(from);
      names.put(operand, isElsewhere ? operand.name() : from);
    }
    Expression value = Inlined.of(bound.operation(), List.copyOf(bound.operation().operands()));
    return Wording.tree(
            value,
            reference -> Syntax.Name.of(Objects.requireNonNull(names.get(reference))),
            bound.operation().operands())
        .flatMap(tree -> SyntaxText.within(Parser.LONGEST, tree));
  }
}
