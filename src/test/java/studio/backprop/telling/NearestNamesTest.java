package studio.backprop.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NearestNamesTest {
  @Test
  void few_names_are_all_listed_in_their_order() {
    assertThat(NearestNames.listed("W9", List.of("X", "W1", "b1", "L"))).isEqualTo("X, W1, b1, L");
  }

  @Test
  void of_many_those_are_listed_that_are_most_alike_the_nearest_first() {
    List<String> names =
        Stream.concat(
                IntStream.range(0, 1_000).mapToObj(k -> "node_number_" + k),
                Stream.of("hidden1", "Hidden2", "hiden"))
            .toList();

    assertThat(NearestNames.listed("hidden2", names)).startsWith("Hidden2, hidden1, hiden, ");
    assertThat(NearestNames.listed("hidden2", names).split(", ")).hasSize(6);
    assertThat(NearestNames.listed("x".repeat(1_000_000), names).split(", ")).hasSize(6);
  }
}
