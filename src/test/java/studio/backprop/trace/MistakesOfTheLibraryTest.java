package studio.backprop.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.backprop.graph.Assembler;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Mistake;
import studio.backprop.graph.mistake.Mistakes;
import studio.backprop.matrix.Matrix;
import studio.backprop.scenario.library.Library;
import studio.backprop.trace.CellCheck.Cell;

/// Every mistake that can be made in a bundled scenario.
class MistakesOfTheLibraryTest {
  private static final Sample ALL = Sample.ofCells(Integer.MAX_VALUE);

  static List<String> names() {
    return Library.entries().stream().map(Library.Entry::name).toList();
  }

  @ParameterizedTest
  @MethodSource("names")
  void the_check_names_the_cells_that_a_mistake_changes_and_no_others(String name) {
    Trace right = Trace.of(graph(name));

    for (Mistake mistake : new Mistakes(right.graph()).all()) {
      MistakeEffect effect = MistakeEffect.of(right, mistake).orElseThrow();
      assertThat(effect.wrong().isEmpty()).isEqualTo(effect.kind() == MistakeEffect.Kind.SHAPE);
      effect.wrong().ifPresent(wrong -> assertFound(right, wrong, effect));
    }
  }

  private static void assertFound(Trace right, Trace wrong, MistakeEffect effect) {
    boolean differs = false;
    for (GradientCheck check : NumericCheck.ofAll(wrong, ALL).gradients()) {
      List<Cell> changed = changed(right, wrong, check.node());
      differs |= !changed.isEmpty();
      if (check.leftOut().isEmpty()) {
        changed.removeAll(check.kinks());
        changed.removeAll(check.notFinite());
        assertThat(check.off())
            .as(effect.mistake() + " in " + check.node().id())
            .containsExactlyElementsOf(changed);
      }
    }
    assertThat(effect.kind())
        .as(effect.mistake().toString())
        .isEqualTo(differs ? MistakeEffect.Kind.WRONG : MistakeEffect.Kind.NONE);
  }

  private static List<Cell> changed(Trace right, Trace wrong, GraphNode leaf) {
    Matrix before = right.gradient(leaf);
    Matrix after = wrong.gradient(leaf);
    List<Cell> changed = new ArrayList<>();
    for (int i = 0; i < before.rows(); i++) {
      for (int j = 0; j < before.columns(); j++) {
        if (!(CellCheck.error(before.get(i, j), after.get(i, j)) <= CellCheck.TOLERANCE)) {
          changed.add(new Cell(i, j));
        }
      }
    }
    return changed;
  }

  @Test
  void each_kind_can_be_made_somewhere() {
    Set<Mistake.Kind> kinds = EnumSet.noneOf(Mistake.Kind.class);
    names()
        .forEach(
            name -> new Mistakes(graph(name)).all().forEach(mistake -> kinds.add(mistake.kind())));

    assertThat(kinds).containsExactly(Mistake.Kind.values());
  }

  private static Graph graph(String name) {
    return Assembler.whole(Library.entry(name).scenario().graphSource());
  }
}
