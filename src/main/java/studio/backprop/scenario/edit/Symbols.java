package studio.backprop.scenario.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import studio.backprop.graph.Node;
import studio.backprop.scenario.Moment;
import studio.backprop.scenario.Scenario;
import studio.backprop.shape.Dims;

/// Brings, renames and takes away the symbols that shapes are written in.
record Symbols(Assembled before) {

  Outcome add(String symbol, int size) {
    Scenario scenario = before.scenario();
    Optional<Refusal> refusal = refusal(symbol);
    if (refusal.isPresent()) {
      return new Outcome.Refused(refusal.get());
    }
    return size < 1 || size > Dims.LARGEST
        ? new Outcome.Refused(new Refusal.SizeOutOfRange(symbol, size, Dims.LARGEST))
        : Settling.of(before, scenario.withDims(scenario.dims().with(symbol, size)));
  }

  Outcome remove(String symbol) {
    Scenario scenario = before.scenario();
    if (!scenario.dims().sizes().containsKey(symbol)) {
      return new Outcome.Refused(unknown(symbol));
    }
    List<String> uses = uses(symbol);
    if (!uses.isEmpty() || isBatchOrSet(symbol)) {
      return new Outcome.Refused(new Refusal.SymbolUsed(symbol, uses));
    }
    Map<String, Integer> sizes = new LinkedHashMap<>(scenario.dims().sizes());
    sizes.remove(symbol);
    return Settling.of(before, scenario.withDims(new Dims(sizes)));
  }

  Outcome rename(String symbol, String to) {
    Scenario scenario = before.scenario();
    if (!scenario.dims().sizes().containsKey(symbol)) {
      return new Outcome.Refused(unknown(symbol));
    }
    if (symbol.equals(to)) {
      return new Outcome.Done(before);
    }
    return refusal(to)
        .<Outcome>map(Outcome.Refused::new)
        .orElseGet(
            () -> Settling.of(before, renamed(scenario, one -> one.equals(symbol) ? to : one)));
  }

  private static Scenario renamed(Scenario scenario, UnaryOperator<String> name) {
    Map<String, Integer> sizes = new LinkedHashMap<>();
    scenario.dims().sizes().forEach((symbol, size) -> sizes.put(name.apply(symbol), size));
    List<Node> nodes =
        scenario.nodes().stream()
            .map(node -> new WrittenSizes(scenario.catalogue()).renamed(node, name))
            .toList();
    Naming naming =
        new Naming() {
          @Override
          public Optional<String> symbol(String symbol) {
            return Optional.of(name.apply(symbol));
          }
        };
    return new LessonRewrite(naming)
        .in(
            scenario
                .withDims(new Dims(sizes))
                .withNodes(nodes)
                .withBatch(scenario.batch().map(name)));
  }

  private Optional<Refusal> refusal(String symbol) {
    Integer taken = before.scenario().dims().sizes().get(symbol);
    return taken != null
        ? Optional.of(new Refusal.SymbolTaken(symbol, taken))
        : Dims.isSymbol(symbol) ? Optional.empty() : Optional.of(new Refusal.NoSymbol(symbol));
  }

  private Refusal unknown(String symbol) {
    return new Refusal.NoSuchSymbol(symbol, List.copyOf(before.scenario().dims().sizes().keySet()));
  }

  private List<String> uses(String symbol) {
    return before.scenario().nodes().stream()
        .filter(node ->
            new WrittenSizes(before.scenario().catalogue()).symbols(node).anyMatch(symbol::equals))
        .map(Node::id)
        .toList();
  }

  private boolean isBatchOrSet(String symbol) {
    Scenario scenario = before.scenario();
    return scenario.batch().filter(symbol::equals).isPresent()
        || scenario.lesson().stream()
            .map(Moment::set)
            .anyMatch(set -> set.sizes().containsKey(symbol));
  }
}
