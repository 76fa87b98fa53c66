package studio.backprop.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import studio.backprop.language.Language;
import studio.backprop.language.Texts;
import studio.backprop.scenario.Question;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.library.Library;

/// What the bundled scenarios say in other languages.
class TranslationTest {
  private static final Pattern FORMULA = Pattern.compile("\\$[^$]+\\$");
  private static final Pattern WORDS_IN_FORMULA = Pattern.compile("\\\\text\\{[^}]*}");
  private static final List<Library.Entry> ALL = Library.entries();

  private static Texts texts(Library.Entry entry, Language language) {
    try {
      return language.texts("scenarios." + entry.name());
    } catch (MissingResourceException none) {
      throw new AssertionError(entry.name() + " says nothing in " + language, none);
    }
  }

  private static List<String> formulas(String text) {
    return FORMULA
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .map(formula -> WORDS_IN_FORMULA.matcher(formula).replaceAll("text"))
        .map(TranslationTest::withPoints)
        .sorted()
        .toList();
  }

  /// As English writes numbers; behind decimal commas others are apart by semicolons.
  private static String withPoints(String formula) {
    return formula.replace("{,}", ".").replace(';', ',');
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "ENGLISH")
  void every_text_of_a_bundled_scenario_is_there_in_every_language(Language language) {
    for (Library.Entry entry : ALL) {
      assertThat(texts(entry, language).bundle().keySet())
          .as(entry.name())
          .isEqualTo(Translation.written(entry.scenario()).keySet());
    }
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "ENGLISH")
  void the_formulas_of_a_text_are_those_of_the_english_one(Language language) {
    for (Library.Entry entry : ALL) {
      assertThat(Translation.written(entry.scenario()))
          .allSatisfy((key, english) ->
              assertThat(formulas(texts(entry, language).get(key)))
                  .as("%s of %s", key, entry.name())
                  .isEqualTo(formulas(english)));
    }
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "ENGLISH")
  void the_library_lists_every_scenario_in_the_language(Language language) {
    for (Library.Entry entry : ALL) {
      Library.Entry listed = Translation.of(entry, language);

      assertThat(listed.title()).as(entry.name()).isEqualTo(texts(entry, language).get("title"));
      assertThat(listed.summary()).as(entry.name()).isNotEqualTo(entry.summary());
      assertThat(language.texts("library").bundle().keySet())
          .contains(Translation.groupKey(entry.group()));
    }
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "ENGLISH")
  void a_moment_of_a_lesson_is_translated_with_its_question(Language language) {
    Scenario scenario = Library.first().scenario();
    Translation words = Translation.of(scenario, language);

    assertThat(scenario.lesson())
        .allSatisfy(moment -> {
          assertThat(words.of(moment).say()).isNotEqualTo(moment.say());
          assertThat(words.of(moment).ask().flatMap(Question::hint))
              .isEqualTo(moment.ask().flatMap(Question::hint).map(words::of));
        });
  }

  @ParameterizedTest
  @EnumSource
  void what_somebody_else_has_written_is_shown_as_it_is_written(Language language) {
    Translation words = Translation.of(Library.first().scenario(), language);

    assertThat(words.of("My own title")).isEqualTo("My own title");
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "ENGLISH")
  void what_a_person_has_written_stays_and_all_else_is_still_translated(Language language) {
    for (Library.Entry entry : ALL) {
      Scenario own =
          entry.scenario().withTitle("My own").withDescription(Optional.of("What *I* say."));
      Translation words = Translation.of(own, language);

      assertThat(words.of(own.title())).isEqualTo("My own");
      assertThat(words.of("What *I* say.")).isEqualTo("What *I* say.");
      assertThat(own.lesson())
          .extracting(moment -> words.of(moment.say()))
          .as(entry.name())
          .isEqualTo(
              entry.scenario().lesson().stream()
                  .map(moment -> Translation.of(entry.scenario(), language).of(moment.say()))
                  .toList());
    }
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "ENGLISH")
  void a_copy_by_another_title_is_described_in_the_language(Language language) {
    for (Library.Entry entry : ALL) {
      String english = entry.scenario().description().orElseThrow();
      assertThat(Translation.of(entry.scenario().withTitle("My own"), language).of(english))
          .as(entry.name())
          .isEqualTo(texts(entry, language).get("description"));
    }
  }
}
