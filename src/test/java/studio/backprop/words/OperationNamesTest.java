package studio.backprop.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import studio.backprop.operation.Catalogue;

/// Operations are known by what they are: a mistake, a mirror or a new one would not be met by its
/// name.
class OperationNamesTest {
  @Test
  void no_room_but_their_own_says_an_operation_by_its_name() {
    assertThat(
            new OperationNames(Code.ofTheProgram(), Catalogue.standard().names())
                .said().stream()
                    .filter(said -> !said.startsWith(Catalogue.class.getPackageName() + ".")))
        .isEmpty();
  }
}
