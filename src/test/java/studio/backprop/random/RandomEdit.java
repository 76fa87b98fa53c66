package studio.backprop.random;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.Node;
import studio.backprop.graph.OperationNode;
import studio.backprop.graph.Place;
import studio.backprop.matrix.Matrix;
import studio.backprop.operation.Catalogue;
import studio.backprop.operation.Operation;
import studio.backprop.operation.Option;
import studio.backprop.operation.OptionValue;
import studio.backprop.operation.Port;
import studio.backprop.samples.Leaves;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.scenario.edit.Excerpt;
import studio.backprop.scenario.edit.Ids;
import studio.backprop.scenario.edit.StartValues;
import studio.backprop.shape.WrittenSize;

/// An edit at random, of a kind that makes sense more often than not.
record RandomEdit(Random random, Scenario scenario) {
  /// How many cases there are, some of a kind with others.
  private static final int CASES = 38;

  Edit next() {
    String id = id();
    return switch (random.nextInt(CASES)) {
      case 0 -> new Edit.SetCell(id, 0, 0, random.nextInt(3));
      case 1 -> new Edit.Paste(id, 0, 0, Matrix.filled(1, 1, random.nextInt(2)));
      case 2 -> new Edit.Move(id, new Node.Position(random.nextInt(9), 2.5));
      case 3 -> new Edit.ClearPositions();
      case 4 -> new Edit.Rename("title " + random.nextInt(3));
      case 5 -> new Edit.Relabel(id, random.nextBoolean() ? Optional.of("x") : Optional.empty());
      case 6 ->
          new Edit.AddLeaf(
              Ids.of(scenario).fresh("X"),
              random.nextBoolean() ? LeafNode.Kind.INPUT : LeafNode.Kind.PARAMETER,
              size(),
              size(),
              Optional.empty());
      case 7 -> new Edit.AddOperation(Ids.of(scenario).fresh("N"), op(), Optional.empty());
      case 8 -> new Edit.Delete(some(1));
      case 9 -> new Edit.Duplicate(some(3));
      case 10 -> new Edit.Insert(part());
      case 11 -> replacement(id);
      case 12 -> new Edit.ChangeOperation(id, random.nextInt(4) == 0 ? "input" : op());
      case 13 -> new Edit.RenameNode(id, random.nextInt(5) == 0 ? id() : "R" + random.nextInt(50));
      case 14, 15 -> new Edit.Connect(id, port(id), id());
      case 16 -> new Edit.Disconnect(id, port(id));
      case 17 -> new Edit.SetOption(id, option(id), setting());
      case 18 -> new Edit.ClearOption(id, option(id));
      case 19 -> new Edit.SetShape(id, size(), size());
      case 20 -> new Edit.MakeShape(id, 1 + random.nextInt(4), 1 + random.nextInt(4));
      case 21 -> new Edit.Resize(symbol(), random.nextInt(6));
      case 22 -> new Edit.AddSymbol("s" + random.nextInt(5), 1 + random.nextInt(4));
      case 23 -> new Edit.RenameSymbol(symbol(), "t" + random.nextInt(9));
      case 24 -> new Edit.RemoveSymbol(symbol());
      case 25 -> new Edit.SetOutput(id);
      case 26 ->
          random.nextBoolean()
              ? new Edit.FitOutputGradient()
              : new Edit.SetOutputGradient(Optional.of(Matrix.scalar(2)));
      case 27 -> new Edit.SetFormula(id, formula());
      case 28 -> new Edit.OpenUp(id);
      case 29 -> new Edit.Fold(chain(id));
      case 30 -> new Edit.Rebuild(random.nextBoolean() ? other() : scenario.withNodes(List.of()));
      case 31 -> new Edit.SetValues(Map.of(id, Matrix.filled(2, 2, random.nextInt(3))));
      case 32 ->
          new Edit.Supply(
              Ids.of(scenario).fresh("V"),
              random.nextBoolean() ? LeafNode.Kind.INPUT : LeafNode.Kind.PARAMETER,
              new Place.Port(id, port(id)));
      case 33 -> new Edit.SetLesson(RandomLesson.in(scenario, random).lesson());
      case 34 -> new Edit.Start(some(2), pick(List.of(StartValues.values())), random.nextInt(9));
      case 35 -> new Edit.Restore(Map.of(id, Matrix.filled(2, 2, random.nextInt(3))));
      case 36 ->
          new Edit.Describe(
              random.nextBoolean() ? Optional.of("Of *" + id + "*") : Optional.empty());
      default -> new Edit.SetBatch(random.nextBoolean() ? Optional.of(symbol()) : Optional.empty());
    };
  }

  private Edit replacement(String id) {
    if (random.nextBoolean()) {
      String inner = Ids.of(scenario).fresh("inner");
      return new Edit.Replace(
          Set.of(id),
          List.of(
              Leaves.parameter(inner, "1", "1", Matrix.scalar(3)),
              new OperationNode(id, "tanh", Map.of("X", inner))),
          id);
    }
    String whole = Ids.of(scenario).fresh("whole");
    return new Edit.Replace(
        some(3), List.of(new OperationNode(whole, op(), Map.of("X", id))), whole);
  }

  private String formula() {
    String name = random.nextBoolean() ? "X" : id();
    return pick(
        List.of(
            "tanh(" + name + ")",
            name + " @ " + id(),
            id() + " * " + id() + " + 2",
            "-sum(" + id() + ", axis=1)",
            "sigmoid(" + name));
  }

  private Scenario other() {
    return RandomScenario.of(random);
  }

  private Scenario part() {
    return random.nextBoolean()
        ? Excerpt.of(scenario, some(3))
        : Excerpt.of(other(), Set.of("N1", "X0", "X1", "N2"));
  }

  private String id() {
    List<Node> nodes = scenario.nodes();
    return nodes.isEmpty() ? "nobody" : nodes.get(random.nextInt(nodes.size())).id();
  }

  /// A node and some of those that it is computed with.
  private Set<String> chain(String id) {
    Set<String> ids = new HashSet<>(Set.of(id));
    scenario.nodes().stream()
        .filter(node -> node.id().equals(id) && node instanceof OperationNode)
        .flatMap(node -> ((OperationNode) node).inputs().values().stream())
        .filter(_ -> random.nextBoolean())
        .forEach(ids::add);
    return ids;
  }

  private Set<String> some(int most) {
    Set<String> ids = new HashSet<>();
    for (int k = 0; k < most; k++) {
      ids.add(id());
    }
    return ids;
  }

  private String op() {
    return pick(Catalogue.standard().names());
  }

  private String port(String id) {
    List<Port> ports = operation(id).map(Operation::ports).orElse(List.of());
    if (ports.isEmpty() || random.nextInt(20) == 0) {
      return "X";
    }
    Port port = pick(ports);
    return port.arity() == Port.Arity.MANY ? port.name() + (1 + random.nextInt(3)) : port.name();
  }

  private String option(String id) {
    List<Option> options = operation(id).map(Operation::options).orElse(List.of());
    return options.isEmpty() ? "none" : pick(options).name();
  }

  private OptionValue setting() {
    return pick(
        Stream.concat(
                Stream.of("all", "sum", "n", "d*c", "WX+b").map(OptionValue::of),
                Stream.of(0.0, 1.0, 2.0, -0.5).map(OptionValue::of))
            .toList());
  }

  private Optional<Operation> operation(String id) {
    return scenario.nodes().stream()
        .filter(node -> node.id().equals(id))
        .findFirst()
        .flatMap(node -> Catalogue.standard().find(node.op()));
  }

  private String symbol() {
    List<String> symbols = List.copyOf(scenario.dims().sizes().keySet());
    return symbols.isEmpty() ? "q" : pick(symbols);
  }

  private WrittenSize size() {
    return switch (random.nextInt(4)) {
      case 0 -> WrittenSize.of(symbol()).times(WrittenSize.of(symbol()));
      case 1 -> WrittenSize.of(1 + random.nextInt(3));
      default -> WrittenSize.of(symbol());
    };
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
