package studio.backprop.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import studio.backprop.Thorough;
import studio.backprop.graph.Assembler;
import studio.backprop.graph.Assembly;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.GraphSource;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.Node;
import studio.backprop.graph.OperationNode;
import studio.backprop.graph.Problem;
import studio.backprop.graph.Unfinished;
import studio.backprop.operation.Catalogue;
import studio.backprop.samples.Said;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.file.Reading;
import studio.backprop.scenario.file.ScenarioReader;
import studio.backprop.scenario.file.ScenarioWriter;
import studio.backprop.trace.Trace;

/// Whatever is spoiled in a graph, the rest of it runs as before.
class HalfBuiltPropertyTest {
  private static final int GRAPHS = Thorough.or(500, 1_500);

  @Test
  void what_does_not_depend_on_what_is_spoiled_keeps_its_value() {
    int halfBuilt = 0;
    int kept = 0;
    for (int seed = 0; seed < GRAPHS; seed++) {
      Random random = new Random(seed);
      GraphSource whole = RandomScenario.of(random).graphSource();
      GraphSource spoiled = new Spoiling(random).spoil(whole);
      try {
        Assembly assembly = Assembler.assemble(spoiled);
        checkParts(spoiled, assembly);
        kept += checkValues(whole, spoiled, assembly.graph());
        halfBuilt += assembly.isWhole() ? 0 : 1;
      } catch (RuntimeException | AssertionError wrong) {
        throw new AssertionError("seed " + seed + ": " + spoiled, wrong);
      }
    }
    assertThat(halfBuilt).isGreaterThan(GRAPHS / 2);
    assertThat(kept).isGreaterThan(GRAPHS);
  }

  @Test
  void what_is_half_built_is_saved_and_opened_the_same() {
    int halfBuilt = 0;
    for (int seed = 0; seed < GRAPHS; seed++) {
      Random random = new Random(seed);
      Scenario whole = RandomScenario.of(random);
      Scenario spoiled = whole.withNodes(new Spoiling(random).spoil(whole.graphSource()).nodes());
      Assembly assembly = Assembler.assemble(spoiled.graphSource());
      if (!assembly.isWhole()
          && Said.wrongWith(assembly).stream().allMatch(Problem::isOfHalfBuilt)) {
        Reading reading =
            new ScenarioReader(Catalogue.standard()).read(ScenarioWriter.write(spoiled));
        assertThat(reading).as("seed %s", seed).isInstanceOf(Reading.HalfBuilt.class);
        assertThat(((Reading.HalfBuilt) reading).scenario()).isEqualTo(spoiled);
        halfBuilt++;
      }
    }
    assertThat(halfBuilt).isGreaterThan(GRAPHS / 20);
  }

  /// Every node runs or is unfinished, and where one is, something is wrong and is said.
  private static void checkParts(GraphSource source, Assembly assembly) {
    assertThat(assembly.graph().nodes().size() + assembly.unfinished().size())
        .isEqualTo(source.nodes().size());
    assertThat(assembly.unfinished().isEmpty() || !assembly.isWhole()).isTrue();
    assertThat(assembly.problems())
        .allSatisfy(problem -> assertThat(Said.of(problem)).isNotBlank());
    for (Unfinished node : assembly.unfinished()) {
      assertThat(assembly.problems()).containsAll(node.problems());
      assertThat(source.nodes().get(node.position())).isEqualTo(node.definition());
    }
  }

  /// @return how many nodes were compared
  private static int checkValues(GraphSource whole, GraphSource spoiled, Graph part) {
    Trace before = Trace.of(Assembler.whole(whole));
    Trace after = Trace.of(part);
    Set<String> untouched = untouched(whole, spoiled);
    for (String id : untouched) {
      GraphNode node = part.node(id);
      assertThat(after.value(node)).isEqualTo(before.value(before.graph().node(id)));
    }
    assertThat(part.output().isPresent()).isEqualTo(part.outputGradient().isPresent());
    assertThat(part.backward().isEmpty() || part.output().isPresent()).isTrue();
    return untouched.size();
  }

  /// The nodes that are what they were, and so is everything that they need.
  private static Set<String> untouched(GraphSource whole, GraphSource spoiled) {
    Map<String, Node> now = new HashMap<>();
    spoiled.nodes().forEach(node -> now.putIfAbsent(node.id(), node));
    Set<String> untouched = new HashSet<>();
    boolean more = true;
    while (more) {
      Set<String> found =
          whole.nodes().stream()
              .filter(node -> node.equals(now.get(node.id())))
              .filter(node -> untouched.containsAll(needs(node)))
              .map(Node::id)
              .collect(Collectors.toSet());
      more = untouched.addAll(found);
    }
    return untouched;
  }

  private static List<String> needs(Node node) {
    return switch (node) {
      case LeafNode _ -> List.of();
      case OperationNode operation -> List.copyOf(operation.inputs().values());
    };
  }
}
