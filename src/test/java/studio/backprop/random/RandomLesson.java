package studio.backprop.random;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import studio.backprop.graph.CellName;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.Mistake;
import studio.backprop.graph.Node;
import studio.backprop.graph.OperationNode;
import studio.backprop.graph.Quantity;
import studio.backprop.scenario.Alteration;
import studio.backprop.scenario.At;
import studio.backprop.scenario.Moment;
import studio.backprop.scenario.Question;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.Target;

/// Gives a scenario a lesson that speaks of its nodes in all the ways there are.
record RandomLesson(Random random, List<Node> nodes) {

  static Scenario in(Scenario scenario, Random random) {
    RandomLesson lesson = new RandomLesson(random, scenario.nodes());
    List<Moment> moments = new ArrayList<>();
    for (int k = 0; k < 4; k++) {
      moments.add(lesson.moment());
    }
    return scenario.withLesson(moments);
  }

  private Moment moment() {
    Node node = pick(nodes);
    return new Moment(
        random.nextInt(4) == 0
            ? new At(At.Phase.UPDATE, Optional.empty())
            : new At(At.Phase.FORWARD, Optional.of(node.id())),
        "see gradient " + node.id() + "[0,0]",
        random.nextBoolean() ? Optional.of("value " + node.id() + "[0, 0]") : Optional.empty(),
        List.of(new Target.OfNode(pick(nodes).id()), cell(pick(nodes))),
        set(),
        mistake(),
        Optional.of(question()));
  }

  private static Target.OfCell cell(Node node) {
    return new Target.OfCell(new CellName(node.id(), Quantity.GRADIENT, 0, 0));
  }

  private Alteration set() {
    Map<Alteration.Cell, Double> cells = new LinkedHashMap<>();
    if (pick(nodes) instanceof LeafNode leaf) {
      cells.put(new Alteration.Cell(leaf.id(), 0, 0), leaf.value().get(0));
    }
    return new Alteration(Map.of(), cells);
  }

  private Optional<Mistake> mistake() {
    return pick(nodes) instanceof OperationNode node && !node.inputs().isEmpty()
        ? Optional.of(
            new Mistake(
                node.id(),
                Optional.of(pick(List.copyOf(node.inputs().keySet()))),
                Mistake.Kind.SIGN))
        : Optional.empty();
  }

  private Question question() {
    Node node = pick(nodes);
    Target.OfMatrix of = new Target.OfMatrix(node.id(), Quantity.GRADIENT);
    return switch (random.nextInt(4)) {
      case 0 -> new Question.OfShape(of, Optional.of("gradient " + node.id() + "[0,0]"));
      case 1 -> new Question.OfCell(cell(node), Optional.empty(), Optional.empty());
      case 2 -> new Question.OfProduct(of, via(node), Optional.empty());
      default ->
          new Question.Choice(
              "value " + node.id() + "[0,0]?",
              List.of("so", "or so"),
              1,
              List.of(),
              Optional.empty());
    };
  }

  private Optional<String> via(Node node) {
    return nodes.stream()
        .filter(one ->
            one instanceof OperationNode operation && operation.inputs().containsValue(node.id()))
        .map(Node::id)
        .findFirst();
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
