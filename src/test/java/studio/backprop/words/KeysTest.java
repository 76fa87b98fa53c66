package studio.backprop.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The bundles and what asks for their texts.
class KeysTest {
  private static final Code CODE = Code.ofTheProgram();

  /// `text="Open"`, as FXML would say it without a bundle.
  private static final Pattern READ =
      Pattern.compile("\\b(?:text|promptText|accessibleText|accessibleHelp|heading)=\"([^\"]*)\"");

  /// The texts of each bundle by its keys.
  private static Map<String, Map<String, String>> bundles() {
    return Bundles.names().stream()
        .collect(Collectors.toMap(name -> name, name -> Bundles.texts(name, "")));
  }

  private static List<Path> files(String folder, String suffix) throws IOException {
    try (Stream<Path> files = Files.walk(Bundles.RESOURCES.resolve(folder))) {
      return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
    }
  }

  private static Set<String> keys() {
    return bundles().values().stream()
        .flatMap(bundle -> bundle.keySet().stream())
        .collect(Collectors.toSet());
  }

  /// What FXML shows or has read aloud.
  private static List<String> readInFxml() throws IOException {
    List<String> read = new ArrayList<>();
    for (Path file : files("fxml", ".fxml")) {
      Matcher attributes = READ.matcher(Files.readString(file));
      while (attributes.find()) {
        read.add(attributes.group(1));
      }
    }
    return read;
  }

  @Test
  void what_fxml_shows_comes_from_a_bundle() throws IOException {
    assertThat(readInFxml()).isNotEmpty().allMatch(text -> text.startsWith("%"));
  }

  @Test
  void every_text_that_is_asked_for_is_there() throws IOException {
    Set<String> keys = keys();

    assertThat(readInFxml()).allMatch(text -> keys.contains(text.substring(1)));
    assertThat(CODE.keys())
        .isNotEmpty()
        .filteredOn(key -> keys.stream().noneMatch(Asked.pattern(key.text()).asMatchPredicate()))
        .isEmpty();
  }

  @Test
  void every_text_is_asked_for() throws IOException {
    Asked asked = new Asked(CODE.literals(), readInFxml());

    assertThat(keys()).filteredOn(key -> !asked.isAsked(key)).isEmpty();
  }

  @Test
  void an_apostrophe_is_none_of_a_typewriter_but_around_a_brace() {
    assertThat(bundles().values())
        .allSatisfy(bundle ->
            assertThat(bundle.values())
                .noneMatch(text -> text.replaceAll("'[{}]'", "").contains("'")));
  }
}
