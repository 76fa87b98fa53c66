package studio.backprop;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class MainTest {
  @Test
  void startsWithoutArguments() {
    assertThatCode(() -> Main.main()).doesNotThrowAnyException();
  }
}
