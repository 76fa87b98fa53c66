package studio.backprop.scenario.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.backprop.graph.Node;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.file.Scenarios;
import studio.backprop.scenario.library.Library;

/// Another name of a node in everything that a bundled scenario says.
class RenamingOfTheLibraryTest {
  private static final String NEW = "Renamed";

  static List<Library.Entry> entries() {
    return Library.entries();
  }

  @ParameterizedTest
  @MethodSource("entries")
  void nothing_speaks_of_the_old_name_and_the_way_back_leads_to_the_same_document(
      Library.Entry entry) {
    Scenario scenario = entry.scenario();
    for (Node node : scenario.nodes()) {
      Scenario renamed = after(new Edit.RenameNode(node.id(), NEW), scenario);

      String written = Scenarios.written(renamed);
      assertThat(Scenarios.read(written)).as(node.id()).isEqualTo(renamed);
      assertThat(mention(node.id()).matcher(written).results())
          .as("mentions of %s", node.id())
          .isEmpty();
      assertThat(after(new Edit.RenameNode(NEW, node.id()), renamed))
          .as(node.id())
          .isEqualTo(scenario);
    }
  }

  /// A cell in a text, a place in a lesson, a cell that is set, or a mistake.
  private static Pattern mention(String id) {
    String name = "(?<![A-Za-z0-9_])" + id + "(?![A-Za-z0-9_])";
    return Pattern.compile(
        "(value|gradient|forward|backward|via) +"
            + name
            + "|\""
            + name
            + "(\\[[0-9]+,[0-9]+]\": |(\\.[A-Za-z0-9_]+)?:[a-z])");
  }

  private static Scenario after(Edit edit, Scenario before) {
    return ((Outcome.Done) edit.applyTo(Assembled.of(before))).after().scenario();
  }
}
