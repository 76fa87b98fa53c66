package studio.backprop.view.graph.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import studio.backprop.matrix.Matrix;
import studio.backprop.writing.style.Numbers;

class BlockTest {

  @Test
  void a_matrix_is_copied_with_tabs_and_lines() {
    assertThat(Block.text(Matrix.of(new double[][] {{1, -0.5}, {2, 3}}), new Numbers(2)))
        .isEqualTo("1\t-0.5\n2\t3");
  }
}
