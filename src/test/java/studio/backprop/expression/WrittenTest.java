package studio.backprop.expression;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrittenTest {

  @Test
  void what_is_transposed_twice_is_written_as_it_was() {
    Written once = Written.transposed("U", "ᵀ");

    assertThat(once.text()).isEqualTo("Uᵀ");
    assertThat(Written.transposed(once.text(), "ᵀ")).isEqualTo(Written.atom("U"));
  }
}
