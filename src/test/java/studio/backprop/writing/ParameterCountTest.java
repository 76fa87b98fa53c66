package studio.backprop.writing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import studio.backprop.graph.Graph;
import studio.backprop.samples.Graphs;
import studio.backprop.scenario.library.Library;
import studio.backprop.session.Session;

class ParameterCountTest {
  @Test
  void parameters_are_counted_by_matrix_and_in_all() {
    ParameterCount count = ParameterCount.of(graph("two-linear-layers"));

    assertThat(count.matrices()).extracting(ParameterCount.One::id).contains("W1", "b1");
    assertThat(count.total())
        .isEqualTo(count.matrices().stream().mapToLong(ParameterCount.One::count).sum())
        .isEqualTo(21);
  }

  @Test
  void the_sum_is_written_in_symbols_with_its_number() {
    assertThat(ParameterCount.of(graph("two-linear-layers")).formula())
        .isEqualTo("d·h + h + h + 1 = 21");
  }

  @Test
  void one_matrix_is_written_with_its_shape_its_sizes_and_its_number() {
    Graph graph = graph("two-linear-layers");

    assertThat(ParameterCount.one(graph.node("W1")).formula()).isEqualTo("d×h = 3·4 = 12");
    assertThat(ParameterCount.one(graph.node("b1")).name()).isEqualTo("b₁");
  }

  @Test
  void inputs_are_no_parameters() {
    Graph graph = Graphs.shared();

    assertThat(ParameterCount.of(graph).formula()).isEqualTo("d·h = 6");
    assertThat(graph.node("X").isParameter()).isFalse();
  }

  @Test
  void without_parameters_the_count_is_zero() {
    assertThat(new ParameterCount(java.util.List.of()).formula()).isEqualTo("0");
  }

  private static Graph graph(String name) {
    return new Session(Library.entry(name).scenario()).shown().run().graph();
  }
}
