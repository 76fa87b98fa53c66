package studio.backprop.scenario.library;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.backprop.graph.Assembler;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.scenario.Moment;
import studio.backprop.scenario.file.ScenarioWriter;
import studio.backprop.trace.NumericCheck;
import studio.backprop.trace.Sample;
import studio.backprop.trace.Trace;

/// Every scenario that comes with the program keeps its promises.
class LibraryTest {
  private static final Path FILES = Path.of("resources", "scenarios");
  private static final int LONGEST_SUMMARY = 90;

  static Stream<Named<Library.Entry>> entries() {
    return Library.entries().stream().map(entry -> Named.of(entry.name(), entry));
  }

  @Test
  void the_index_lists_each_file_once_under_a_group_and_keeps_groups_together() throws IOException {
    List<Library.Listed> index = Library.index();
    try (Stream<Path> files = Files.list(FILES)) {
      Set<String> names =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> !name.equals("index.txt"))
              .collect(toSet());
      assertThat(index)
          .extracting(listed -> Library.fileName(listed.name()))
          .containsExactlyInAnyOrderElementsOf(names);
    }
    assertThat(index)
        .allSatisfy(listed -> {
          assertThat(listed.group()).isNotBlank();
          assertThat(listed.summary()).isNotBlank().hasSizeLessThan(LONGEST_SUMMARY).endsWith(".");
        });
    List<String> changes = index.stream().map(Library.Listed::group).toList();
    Set<String> closed = new HashSet<>();
    for (int k = 1; k < changes.size(); k++) {
      if (!changes.get(k).equals(changes.get(k - 1))) {
        closed.add(changes.get(k - 1));
        assertThat(closed).doesNotContain(changes.get(k));
      }
    }
  }

  @Test
  void no_two_have_the_same_title() {
    assertThat(Library.entries()).extracting(Library.Entry::title).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("entries")
  void each_is_written_as_the_program_writes_it(Library.Entry entry) {
    assertThat(new String(ScenarioWriter.write(entry.scenario()), UTF_8))
        .isEqualTo(new String(Library.bytes(Library.fileName(entry.name())), UTF_8));
  }

  @ParameterizedTest
  @MethodSource("entries")
  void each_passes_the_numeric_check_away_from_any_kink(Library.Entry entry) {
    NumericCheck check = NumericCheck.ofAll(Trace.of(graph(entry)), Sample.ofCells(500));

    assertThat(check.gradients())
        .allSatisfy(one -> {
          assertThat(one.holds()).as("%s: %s", one.node().id(), one.worst()).isTrue();
          assertThat(one.kinks()).isEmpty();
        });
  }

  @ParameterizedTest
  @MethodSource("entries")
  void each_uses_every_leaf_that_it_has(Library.Entry entry) {
    Graph graph = graph(entry);

    assertThat(graph.nodes())
        .filteredOn(GraphNode::isLeaf)
        .allSatisfy(leaf -> assertThat(graph.uses(leaf)).as(leaf.id()).isNotEmpty());
  }

  @Test
  void examples_lie_along_n_but_where_a_course_counts_them_otherwise() {
    assertThat(Library.entries())
        .extracting(entry -> entry.name() + " " + entry.scenario().batch().orElse("n"))
        .filteredOn(line -> !line.endsWith(" n"))
        .containsExactlyInAnyOrder("softmax-regression-l2 N", "skip-gram-negative-sampling m");
  }

  /// One function of one number, vectors and matrices for themselves, weights under a penalty,
  /// single images. Whatever else is added says along which symbol its examples lie.
  @Test
  void these_alone_have_no_examples() {
    assertThat(Library.entries())
        .filteredOn(entry -> entry.scenario().batch().isEmpty())
        .extracting(Library.Entry::name)
        .containsExactlyInAnyOrder(
            "three-functions-deep",
            "value-used-twice",
            "is-the-gradient-right",
            "every-activation",
            "dead-and-saturated",
            "coin-tosses",
            "l1-against-l2",
            "two-hidden-layers-columns",
            "glove",
            "identity-product",
            "identity-wx",
            "identity-gram",
            "identity-log-det",
            "convolution",
            "convolution-and-pooling",
            "max-against-average",
            "attention-head",
            "three-layers",
            "centred-difference",
            "sigmoid-apart",
            "convolution-sizes",
            "four-boxes",
            "recurrent-net");
  }

  @ParameterizedTest
  @MethodSource("entries")
  void each_says_what_to_look_at_and_invites_to_try_something(Library.Entry entry) {
    assertThat(entry.scenario().description().orElse(""))
        .contains("**Try:**")
        .hasSizeBetween(300, 1500);
  }

  @ParameterizedTest
  @MethodSource("entries")
  void each_lesson_follows_the_pass_and_asks_at_least_once(Library.Entry entry) {
    List<Moment> lesson = entry.scenario().lesson();
    Graph graph = graph(entry);
    List<Integer> order =
        lesson.stream().map(moment -> LessonOrder.position(moment.at(), graph)).toList();

    assertThat(lesson).hasSizeBetween(3, 10);
    assertThat(order).isSorted();
    assertThat(lesson).anyMatch(moment -> moment.ask().isPresent());
    assertThat(lesson).allSatisfy(moment -> assertThat(moment.say()).isNotBlank());
  }

  private static Graph graph(Library.Entry entry) {
    return Assembler.whole(entry.scenario().graphSource());
  }
}
