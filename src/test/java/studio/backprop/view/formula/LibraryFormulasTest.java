package studio.backprop.view.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import studio.backprop.scenario.Moment;
import studio.backprop.scenario.Question;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.library.Library;

/// The formulas and labels of the bundled scenarios can be typeset.
class LibraryFormulasTest {
  private static final Pattern FORMULA = Pattern.compile("\\$([^$]*)\\$");
  private static final int LONGEST = 300;

  @Test
  void every_formula_in_a_text_is_closed_and_can_be_typeset() {
    for (Library.Entry entry : Library.entries()) {
      for (String text : texts(entry.scenario())) {
        assertThat(text.chars().filter(c -> c == '$').count() % 2).as(text).isZero();
        FORMULA
            .matcher(text)
            .results()
            .map((MatchResult formula) -> formula.group(1))
            .forEach(LibraryFormulasTest::assertTypesets);
      }
    }
  }

  @Test
  void every_label_can_be_typeset() {
    for (Library.Entry entry : Library.entries()) {
      entry.scenario().nodes().stream()
          .flatMap(node -> node.appearance().label().stream())
          .forEach(LibraryFormulasTest::assertTypesets);
    }
  }

  private static void assertTypesets(String tex) {
    assertThat(tex).isNotBlank().hasSizeLessThanOrEqualTo(LONGEST);
    assertThatCode(() -> FormulaTypesetter.typeset(tex)).as(tex).doesNotThrowAnyException();
  }

  private static List<String> texts(Scenario scenario) {
    List<String> texts = new ArrayList<>();
    scenario.description().ifPresent(texts::add);
    for (Moment moment : scenario.lesson()) {
      texts.add(moment.say());
      if (moment.ask().orElse(null) instanceof Question.Choice choice) {
        texts.add(choice.prompt());
        texts.addAll(choice.choices());
        texts.addAll(choice.because());
      }
    }
    return texts;
  }
}
