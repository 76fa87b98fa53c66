package studio.backprop.scenario.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.backprop.matrix.Matrix;

/// What a description promises under **Try** comes true.
///
/// The file `tries/NAME.txt` holds, line by line, what is done and what then holds ([Trial]). Every
/// bundled scenario that invites to try something has one.
class TryTest {
  private static final Path TRIES = Path.of("src", "test", "resources", "tries");

  static Stream<String> inviting() {
    return Library.entries().stream()
        .filter(entry -> entry.scenario().description().orElse("").contains("**Try"))
        .map(Library.Entry::name);
  }

  @ParameterizedTest
  @MethodSource("inviting")
  void what_a_try_promises_comes_true(String name) throws IOException {
    Path file = TRIES.resolve(name + ".txt");
    assertThat(file).exists();

    Trial trial = new Trial(Library.entry(name).scenario());
    int claims = 0;
    for (String line : Files.readAllLines(file)) {
      claims += trial.follow(line) ? 1 : 0;
    }

    assertThat(claims).isPositive();
  }

  @Test
  void no_trial_is_left_over() throws IOException {
    ClaimFiles.assertAreThoseOf(TRIES, inviting());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "value L[0,0] 0.74",
        "value Y 1 0",
        "gradient X same",
        "value X other",
        "value L larger",
        "gradient S.W[0,0] 0",
        "gradient X smaller or so",
        "value Y[2,0] -2",
        "shape S 4×3"
      })
  void what_does_not_hold_is_noticed(String line) {
    Trial trial = new Trial(Library.entry("two-linear-layers").scenario());
    trial.follow("set Y[2,0] -1.5");

    assertThatThrownBy(() -> trial.follow(line))
        .isInstanceOfAny(AssertionError.class, NumberFormatException.class);
  }

  @Test
  void a_place_is_a_cell_a_row_a_column_or_all_of_it() {
    Matrix matrix = Matrix.of(new double[] {1, 2}, new double[] {3, 4});

    assertThat(Place.of("X").in(matrix)).containsExactly(1, 2, 3, 4);
    assertThat(Place.of("X[1]").in(matrix)).containsExactly(3, 4);
    assertThat(Place.of("X[:,1]").in(matrix)).containsExactly(2, 4);
    assertThat(Place.of("X[1,0]").in(matrix)).containsExactly(3);
    assertThat(Place.of("X[:,0]").put(matrix, 9).toArray()).containsExactly(9, 2, 9, 4);
  }
}
