package studio.backprop.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.Place;
import studio.backprop.language.Language;
import studio.backprop.matrix.Matrix;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.scenario.edit.StartValues;

/// What edits are called where they can be undone.
class EditNamesTest {
  private final EditNames names = new EditNames(Language.ENGLISH);

  @Test
  void a_name_says_what_was_done_to_what() {
    Edit supplied = new Edit.Supply("W2", LeafNode.Kind.PARAMETER, new Place.Port("S", "W"));
    assertThat(names.name(new Edit.SetCell("W1", 0, 2, 0.5))).isEqualTo("set W1[0,2]");
    assertThat(names.name(new Edit.Resize("n", 5))).isEqualTo("make n 5");
    assertThat(names.name(new Edit.Connect("S", "W", "W1"))).isEqualTo("wire W1 to S.W");
    assertThat(names.name(supplied)).isEqualTo("add W2 to S.W");
    assertThat(names.name(new Edit.MakeShape("W", 1_000, 2))).isEqualTo("make W 1000×2");
    assertThat(names.name(new Edit.SetValues(Map.of("W1", Matrix.scalar(1)))))
        .isEqualTo("train W1");
    assertThat(names.name(new Edit.Start(Set.of("W1"), StartValues.XAVIER, 3)))
        .isEqualTo("Xavier’s numbers for W1, seed 3");
    assertThat(names.name(new Edit.Start(Set.of("W1"), StartValues.ZEROS, 3)))
        .isEqualTo("zeros for W1");
  }

  @Test
  void of_many_nodes_a_few_are_named() {
    assertThat(names.name(new Edit.Delete(Set.of("a", "b", "c", "d", "e", "f"))))
        .isEqualTo("delete a, b, c, d, …");
  }
}
