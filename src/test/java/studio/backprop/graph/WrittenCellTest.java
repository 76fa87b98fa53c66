package studio.backprop.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenCellTest {

  @Test
  void it_is_a_cell_of_a_node_or_of_what_is_inside_one() {
    assertThat(WrittenCell.parse("gradient W1[0, 2]").flatMap(WrittenCell::cell))
        .contains(new CellName("W1", Quantity.GRADIENT, 0, 2));
    assertThat(WrittenCell.parse("value H.A[1,0]").flatMap(WrittenCell::innerCell))
        .contains(new InnerCellName("H", "A", Quantity.VALUE, 1, 0));
    assertThat(WrittenCell.parse("value H.A[1,0]").flatMap(WrittenCell::cell)).isEmpty();
  }

  @Test
  void what_is_left_out_is_left_open() {
    assertThat(WrittenCell.parse("S"))
        .contains(new WrittenCell(Optional.empty(), "S", Optional.empty(), Optional.empty()));
    assertThat(WrittenCell.parse("W1[0,2]").flatMap(WrittenCell::cell)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {" value H.A[1,0]", "value H.A [1,0]", "value\tH.A[1,0] "})
  void a_person_may_leave_spaces_and_a_file_may_not(String text) {
    assertThat(WrittenCell.typed(text).flatMap(WrittenCell::innerCell)).isPresent();
    assertThat(WrittenCell.parse(text)).isEmpty();
  }

  @Test
  void in_a_text_the_cells_of_a_node_get_its_other_name() {
    assertThat(WrittenCell.renamed("Why is value A.S[0,1] not gradient A[0,1], A?", "A", "Att"))
        .isEqualTo("Why is value Att.S[0,1] not gradient Att[0,1], A?");
  }
}
