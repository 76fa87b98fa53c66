package studio.backprop.random;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.backprop.Thorough;
import studio.backprop.graph.Assembler;
import studio.backprop.graph.Assembly;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.operation.Catalogue;
import studio.backprop.samples.Said;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.edit.Assembled;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.scenario.edit.History;
import studio.backprop.scenario.edit.Outcome;
import studio.backprop.scenario.file.Reading;
import studio.backprop.scenario.file.ScenarioReader;
import studio.backprop.scenario.file.ScenarioWriter;
import studio.backprop.scenario.library.Library;
import studio.backprop.trace.Trace;

/// What holds of any edits of any document, one after the other.
class EditLawsTest {
  private static final int DOCUMENTS = Thorough.or(60, 300);
  private static final int EDITS = 20;

  static Stream<Library.Entry> library() {
    return Library.entries().stream();
  }

  @Test
  void edits_of_random_documents_keep_the_laws() {
    Map<Class<?>, Integer> done = new HashMap<>();
    for (int seed = 0; seed < DOCUMENTS; seed++) {
      Random random = new Random(seed);
      Scenario scenario = RandomLesson.in(RandomScenario.of(random), random);
      edit("seed " + seed, scenario, random, EDITS, done);
    }
    assertThat(done).containsOnlyKeys(Edit.class.getPermittedSubclasses());
    assertThat(done.values()).allMatch(times -> times > DOCUMENTS / 20);
  }

  @ParameterizedTest
  @MethodSource("library")
  void so_do_edits_of_the_library(Library.Entry entry) {
    edit(entry.name(), entry.scenario(), new Random(1), 2 * EDITS, new HashMap<>());
  }

  private static void edit(
      String name, Scenario scenario, Random random, int edits, Map<Class<?>, Integer> done) {
    Assembled document = Assembled.of(scenario);
    History history = History.opened(scenario);
    for (int k = 0; k < edits; k++) {
      Edit edit = new RandomEdit(random, document.scenario()).next();
      try {
        switch (edit.applyTo(document)) {
          case Outcome.Refused refused ->
              assertThat(Said.of(refused.refusal())).isNotBlank().hasLineCount(1);
          case Outcome.Done(Assembled after) -> {
            checkHistory(history, after.scenario(), edit);
            checkFile(after.scenario());
            checkAssembly(after);
            history = history.record(after.scenario(), edit);
            document = after;
            done.merge(edit.getClass(), 1, Integer::sum);
          }
        }
      } catch (RuntimeException | AssertionError wrong) {
        throw new AssertionError(
            name + ", edit " + k + ": " + edit + " of " + text(document.scenario()), wrong);
      }
    }
    while (history.undoes().isPresent()) {
      history = history.undo();
    }
    assertThat(history.present()).as(name).isEqualTo(scenario);
  }

  private static void checkHistory(History history, Scenario after, Edit edit) {
    History changed = history.record(after, edit);
    if (after.equals(history.present())) {
      assertThat(changed).isEqualTo(history);
      return;
    }
    assertThat(changed.undo().present()).isEqualTo(history.present());
    assertThat(changed.undo().past()).isEqualTo(history.past());
    assertThat(changed.undo().redo()).isEqualTo(changed);
  }

  private static void checkFile(Scenario after) {
    String written = text(after);
    Scenario read =
        switch (new ScenarioReader(Catalogue.standard()).read(written)) {
          case Reading.Accepted accepted -> accepted.scenario();
          case Reading.HalfBuilt halfBuilt -> halfBuilt.scenario();
          case Reading.Refused refused -> throw new AssertionError(Said.of(refused) + written);
        };
    assertThat(read).isEqualTo(after);
    assertThat(text(read)).isEqualTo(written);
  }

  private static String text(Scenario scenario) {
    return new String(ScenarioWriter.write(scenario), UTF_8);
  }

  /// What was kept of an assembly is what one made anew comes to.
  private static void checkAssembly(Assembled after) {
    Assembly kept = after.assembly();
    Assembly anew = Assembler.assemble(after.scenario().graphSource());
    assertThat(kept.problems()).isEqualTo(anew.problems());
    assertThat(kept.unfinished()).isEqualTo(anew.unfinished());
    Graph graph = kept.graph();
    assertThat(graph.nodes())
        .map(EditLawsTest::known)
        .isEqualTo(anew.graph().nodes().stream().map(EditLawsTest::known).toList());
    assertThat(graph.output().map(GraphNode::id))
        .isEqualTo(anew.graph().output().map(GraphNode::id));
    assertThat(graph.batch()).isEqualTo(anew.graph().batch());
    Trace one = Trace.of(graph);
    Trace other = Trace.of(anew.graph());
    for (GraphNode node : graph.nodes()) {
      assertThat(one.value(node)).isEqualTo(other.value(anew.graph().node(node.id())));
      if (graph.output().isPresent()) {
        assertThat(one.gradient(node)).isEqualTo(other.gradient(anew.graph().node(node.id())));
      }
    }
  }

  private static List<Object> known(GraphNode node) {
    return List.of(
        node.definition(), node.shape(), node.operands(), node.contributes(), node.wordIndices());
  }
}
