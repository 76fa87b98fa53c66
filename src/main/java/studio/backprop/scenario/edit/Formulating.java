package studio.backprop.scenario.edit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import studio.backprop.graph.OperationNode;
import studio.backprop.notation.Parser;
import studio.backprop.notation.Reading;
import studio.backprop.notation.Syntax;
import studio.backprop.scenario.Quoted;
import studio.backprop.scenario.Scenario;

/// Lets a node compute what is typed. Ports that are still named keep their wires; of the other
/// names, those of nodes are wired to these, unless that would close a circle.
///
/// A text that cannot be read is kept together with all wires, so that a person may go on with it.
record Formulating(Assembled before, String id) {
  Outcome by(String text) {
    if (Quoted.holdsHalfACharacter(text)) {
      return new Outcome.Refused(new Refusal.HalfACharacter(text));
    }
    Scenario scenario = before.scenario();
    Nodes nodes = Nodes.of(scenario);
    return switch (nodes.operation(id)) {
      case Nodes.Found.Not(Refusal refusal) -> new Outcome.Refused(refusal);
      case Nodes.Found.Operation(OperationNode node) -> {
        OperationNode typed =
            OperationNode.formula(scenario.catalogue(), id, wires(node, text), text)
                .with(node.appearance());
        yield Settling.of(before, scenario.withNodes(nodes.with(id, _ -> typed)));
      }
    };
  }

  private Map<String, String> wires(OperationNode node, String text) {
    return switch (Parser.parse(text)) {
      case Reading.Faulty<Syntax> _ -> node.inputs();
      case Reading.Whole<Syntax>(Syntax tree) -> {
        Set<String> circular = Dependents.of(before.scenario(), id);
        Nodes nodes = Nodes.of(before.scenario());
        Map<String, String> wires = new LinkedHashMap<>();
        for (String name : Syntax.names(tree)) {
          if (node.inputs().containsKey(name)) {
            wires.put(name, node.inputs().get(name));
          } else if (nodes.has(name) && !circular.contains(name)) {
            wires.put(name, name);
          }
        }
        yield wires;
      }
    };
  }
}
