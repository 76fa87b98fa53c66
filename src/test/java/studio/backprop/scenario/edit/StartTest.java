package studio.backprop.scenario.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studio.backprop.graph.Graph;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.Node;
import studio.backprop.matrix.Matrix;
import studio.backprop.operation.Fan;
import studio.backprop.scenario.library.Library;

/// Numbers to begin with.
class StartTest {
  private static final Set<String> ALL = Set.of("W1", "b1", "W2", "b2");

  private final Assembled network =
      Assembled.of(Library.entry("sigmoid-softmax-network").scenario());

  @ParameterizedTest
  @EnumSource(StartValues.class)
  void the_same_seed_gives_the_same_numbers_and_another_seed_others(StartValues how) {
    Assembled first = started(network, ALL, how, 1);
    assertThat(started(network, ALL, how, 1).scenario()).isEqualTo(first.scenario());
    if (how.isDrawn()) {
      assertThat(numbers(started(network, ALL, how, 2), "W1")).isNotEqualTo(numbers(first, "W1"));
    }
    assertThat(numbers(first, "X")).isEqualTo(numbers(network, "X"));
  }

  @Test
  void weights_are_scaled_by_what_comes_in_and_goes_out_and_a_bias_begins_with_zeros() {
    Assembled xavier = started(network, ALL, StartValues.XAVIER, 3);
    double bound = Math.sqrt(6.0 / (3 + 4));
    assertThat(numbers(xavier, "W1").largestMagnitude()).isLessThan(bound).isGreaterThan(bound / 2);
    assertThat(numbers(xavier, "b1")).isEqualTo(Matrix.zeros(1, 4));
    assertThat(numbers(started(network, ALL, StartValues.HE, 3), "b2"))
        .isEqualTo(Matrix.zeros(1, 2));
  }

  @Test
  void many_numbers_have_the_deviation_that_the_rule_says() {
    Assembled wide = resized(resized(network, "Dx", 200), "H", 300);
    assertThat(deviation(started(wide, ALL, StartValues.HE, 1))).isBetween(0.098, 0.102);
    assertThat(deviation(started(wide, ALL, StartValues.SMALL, 1))).isBetween(0.098, 0.102);
    assertThat(deviation(started(wide, ALL, StartValues.XAVIER, 1)))
        .isBetween(0.98 * Math.sqrt(2.0 / 500), 1.02 * Math.sqrt(2.0 / 500));
  }

  @Test
  void a_filter_and_a_table_and_weights_that_stand_on_the_left_have_their_fans() {
    assertThat(fan("convolution", "S", "K")).isEqualTo(new Fan(4, 1));
    assertThat(fan("identity-wx", "c", "W").in())
        .isEqualTo(graph("identity-wx").node("W").shape().columns().value());
    assertThat(fan("word-table", "E", "T").out())
        .isEqualTo(graph("word-table").node("T").shape().columns().value());
  }

  @Test
  void what_only_scales_stays_what_it_is() {
    Assembled norm = Assembled.of(Library.entry("layer-norm").scenario());
    Set<String> leaves = new HashSet<>();
    for (Node node : norm.scenario().nodes()) {
      if (node instanceof LeafNode leaf && leaf.kind() == LeafNode.Kind.PARAMETER) {
        leaves.add(leaf.id());
      }
    }
    Assembled after = started(norm, leaves, StartValues.XAVIER, 1);
    assertThat(numbers(after, "g")).isEqualTo(numbers(norm, "g"));
    assertThat(numbers(after, "b").largestMagnitude()).isZero();
  }

  @Test
  void whole_numbers_are_small_and_of_the_kind_that_the_leaf_holds() {
    Assembled whole = started(network, Set.of("X", "W1", "Y"), StartValues.WHOLE, 5);
    for (double number : numbers(whole, "W1").toArray()) {
      assertThat(number).isEqualTo(Math.rint(number)).isBetween(-3.0, 3.0);
    }
    Matrix targets = numbers(whole, "Y");
    assertThat(targets.sumOfColumns()).isEqualTo(Matrix.filled(2, 1, 1));
    assertThat(whole.broken()).isEmpty();
  }

  @Test
  void whole_numbers_of_word_indices_are_rows_of_the_table() {
    Assembled words = Assembled.of(Library.entry("word-table").scenario());
    Assembled whole = started(words, Set.of("X"), StartValues.WHOLE, 9);
    assertThat(whole.broken()).isEmpty();
    assertThat(numbers(whole, "X")).isNotEqualTo(numbers(words, "X"));
  }

  @Test
  void only_leaves_have_numbers_to_begin_with() {
    assertThat(new Edit.Start(Set.of("Z"), StartValues.ZEROS, 1).applyTo(network))
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            refused -> assertThat(refused.refusal()).isInstanceOf(Refusal.Computed.class));
    assertThat(new Edit.Start(Set.of("none"), StartValues.ZEROS, 1).applyTo(network))
        .isEqualTo(new Outcome.Refused(new Refusal.NoSuchNode("none")));
  }

  private static Fan fan(String scenario, String operation, String leaf) {
    var graph = graph(scenario);
    var node = graph.node(operation);
    int operand =
        node.operands().stream()
            .filter(edge -> graph.node(edge.from()).id().equals(leaf))
            .findFirst()
            .orElseThrow()
            .operand();
    return Fan.of(node.operation(), operand).orElseThrow();
  }

  private static Graph graph(String scenario) {
    return Assembled.of(Library.entry(scenario).scenario()).graph();
  }

  private static double deviation(Assembled of) {
    Matrix weights = numbers(of, "W1");
    return Math.sqrt(weights.hadamard(weights).sum() / weights.size());
  }

  private static Assembled resized(Assembled of, String symbol, int size) {
    return ((Outcome.Done) new Edit.Resize(symbol, size).applyTo(of)).after();
  }

  private static Assembled started(Assembled of, Set<String> ids, StartValues how, int seed) {
    return ((Outcome.Done) new Edit.Start(ids, how, seed).applyTo(of)).after();
  }

  private static Matrix numbers(Assembled of, String id) {
    return ((LeafNode) Nodes.of(of.scenario()).find(id).orElseThrow()).value();
  }
}
