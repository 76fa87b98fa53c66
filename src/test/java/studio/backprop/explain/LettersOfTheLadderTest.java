package studio.backprop.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import studio.backprop.expression.Reference;
import studio.backprop.expression.Reference.Entry;
import studio.backprop.graph.Assembler;
import studio.backprop.graph.Edge;
import studio.backprop.graph.GraphNode;
import studio.backprop.scalar.Index;
import studio.backprop.scalar.Letters;
import studio.backprop.scalar.Scalar;
import studio.backprop.scenario.library.Library;
import studio.backprop.trace.Trace;

/// A letter of the chain rule that stands in the formula of the cell too means the same there.
class LettersOfTheLadderTest {
  private static final Index FIRST = Index.at(0);
  private int shared;
  private int own;

  @Test
  void a_letter_is_shared_only_where_it_runs_along_the_same_axis_of_what_arrives() {
    for (Library.Entry entry : Library.entries()) {
      Trace trace = Trace.of(Assembler.whole(entry.scenario().graphSource()));
      for (GraphNode node : trace.graph().nodes()) {
        for (Edge edge : trace.graph().uses(node)) {
          if (trace.returned(edge).isPresent()) {
            check(entry.name() + " " + edge, new Ladder(trace, edge));
          }
        }
      }
    }

    assertThat(shared).isGreaterThan(20);
    assertThat(own).isGreaterThan(20);
  }

  private void check(String name, Ladder ladder) {
    Letters letters = new Letters();
    Scalar cell = ladder.formula().cell(FIRST, FIRST, letters);
    List<Entry> arriving = new ArrayList<>();
    Entries.visit(
        cell,
        (entry, _) -> {
          if (entry.reference().role() == Reference.Role.UPSTREAM) {
            arriving.add(entry);
          }
        });
    Dependence met = ladder.dependence(FIRST, FIRST);
    if (met.row() instanceof Index.Letter row) {
      check(name, row, letters, arriving.stream().map(Entry::row).toList());
      assertThat(met.column()).as(name).isNotEqualTo(row);
    }
    if (met.column() instanceof Index.Letter column) {
      check(name, column, letters, arriving.stream().map(Entry::column).toList());
    }
  }

  private void check(String name, Index.Letter letter, Letters letters, List<Index> arriving) {
    if (letters.has(letter)) {
      shared++;
      assertThat(arriving).as(name).allMatch(letter::equals);
    } else {
      own++;
    }
  }
}
