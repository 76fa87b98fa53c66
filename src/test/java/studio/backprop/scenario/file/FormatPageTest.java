package studio.backprop.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import studio.backprop.operation.Catalogue;

/// The page that says how a scenario file is written tells the truth.
class FormatPageTest {
  private static final Pattern EXAMPLE = Pattern.compile("(?s)```json\n(.*?)```");
  private static final Pattern ROW_OF_OPERATIONS = Pattern.compile("(?m)^\\| (`[^|]*) \\|");
  private static final Pattern NAME = Pattern.compile("`([^`]+)`");

  private static String page() throws IOException {
    return Files.readString(Path.of("src/site/markdown/scenario-format.md"));
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult one) -> one.group(1)).toList();
  }

  @Test
  void its_example_is_a_scenario() throws IOException {
    List<String> examples = found(EXAMPLE, page());

    assertThat(examples)
        .singleElement()
        .extracting(new ScenarioReader(Catalogue.standard())::read)
        .isInstanceOf(Reading.Accepted.class);
  }

  @Test
  void it_lists_every_operation() throws IOException {
    String operations = page().substring(page().indexOf("## Operations"));

    assertThat(found(ROW_OF_OPERATIONS, operations))
        .flatExtracting(row -> found(NAME, row))
        .containsExactlyInAnyOrderElementsOf(Catalogue.standard().names());
  }
}
