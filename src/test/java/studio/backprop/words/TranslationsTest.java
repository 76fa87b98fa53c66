package studio.backprop.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studio.backprop.language.Language;

/// The bundles of the other languages beside the English ones.
class TranslationsTest {
  private static final Pattern FILLED_IN = Pattern.compile("\\{(\\d+)");

  /// What every language writes alike is shorter: a name, a size, a formula.
  private static final Pattern WORDS =
      Pattern.compile("\\p{L}{2,}[^\\p{L}{}|]+\\p{L}{2,}[^\\p{L}{}|]+\\p{L}{2,}");

  /// The command line speaks English.
  private static final List<String> ENGLISH_ONLY = List.of("catalogue", "terminal");

  private static final Map<Language, String> SUFFIXES =
      Map.of(Language.GERMAN, "_de", Language.SPANISH, "_es", Language.CHINESE, "_zh");

  @TestFactory
  Stream<DynamicTest> each_bundle_says_all_that_the_english_one_says_and_no_more() {
    return each((english, other) -> {
      assertThat(without(english.keySet(), other.keySet())).as("not translated").isEmpty();
      assertThat(without(other.keySet(), english.keySet())).as("not needed").isEmpty();
    });
  }

  @TestFactory
  Stream<DynamicTest> each_text_is_translated() {
    return each((english, other) ->
        assertThat(other)
            .allSatisfy((key, text) ->
                assertThat(text)
                    .isNotBlank()
                    .satisfies(said ->
                        assertThat(
                                WORDS.matcher(said).find()
                                    && said.equals(english.getOrDefault(key, "")))
                            .as("%s is still English: %s", key, said)
                            .isFalse())));
  }

  @TestFactory
  Stream<DynamicTest> each_text_has_room_for_the_same_things() {
    return each((english, other) ->
        assertThat(other)
            .allSatisfy((key, text) ->
                assertThat(filledIn(text))
                    .as(key)
                    .isEqualTo(filledIn(english.getOrDefault(key, "")))));
  }

  @TestFactory
  Stream<DynamicTest> each_text_can_be_filled_in() {
    return each((english, other) ->
        assertThat(other)
            .allSatisfy((key, text) -> {
              assertThat(text.replaceAll("'[{}]'", "")).as(key).doesNotContain("'");
              if (!filledIn(english.getOrDefault(key, "")).isEmpty()
                  && english.getOrDefault(key, "").contains("choice")) {
                assertThat(new MessageFormat(text, Locale.ROOT).toPattern()).isNotEmpty();
              }
            }));
  }

  @ParameterizedTest
  @EnumSource
  void each_language_calls_itself_by_its_own_name(Language language) {
    assertThat(language.ownName()).isIn("English", "Deutsch", "Español", "中文");
  }

  private interface Comparing {
    void of(Map<String, String> english, Map<String, String> other);
  }

  private static Stream<DynamicTest> each(Comparing comparing) {
    return SUFFIXES.values().stream()
        .sorted()
        .flatMap(suffix ->
            Bundles.names().stream()
                .filter(name -> !ENGLISH_ONLY.contains(name))
                .map(name ->
                    DynamicTest.dynamicTest(
                        name + suffix,
                        () -> comparing.of(Bundles.texts(name, ""), Bundles.texts(name, suffix)))));
  }

  private static Set<String> without(Set<String> all, Set<String> some) {
    Set<String> rest = new TreeSet<>(all);
    rest.removeAll(some);
    return rest;
  }

  private static Set<String> filledIn(String text) {
    return new TreeSet<>(FILLED_IN.matcher(text).results().map(MatchResult::group).toList());
  }
}
