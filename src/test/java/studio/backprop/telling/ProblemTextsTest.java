package studio.backprop.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.backprop.language.Language;
import studio.backprop.scenario.file.FileProblem.Found;
import studio.backprop.scenario.file.FileRule;
import studio.backprop.scenario.file.SyntaxRule;
import studio.backprop.scenario.file.Wanted;

/// No rule is without words.
class ProblemTextsTest {

  static Stream<String> keys() {
    return Stream.of(
            keys("", FileRule.values()),
            keys("wanted.", Wanted.values()),
            keys("found.", Found.Kind.values()),
            keys(
                "syntax.",
                Stream.of(SyntaxRule.values())
                    .filter(rule -> rule != SyntaxRule.OTHER)
                    .toArray(Enum<?>[]::new)))
        .flatMap(List::stream);
  }

  private static List<String> keys(String before, Enum<?>... rules) {
    return Stream.of(rules)
        .map(rule -> before + rule.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("keys")
  void every_rule_of_a_file_has_its_words(String key) {
    assertThat(Language.ENGLISH.texts("problems").get(key)).isNotBlank();
  }
}
