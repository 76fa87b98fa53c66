package studio.backprop.session.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.backprop.language.Language;
import studio.backprop.operation.Catalogue;
import studio.backprop.writing.Meanings;

/// Searching the palette.
class PaletteSearchTest {
  private static final List<String> NAMES = Catalogue.standard().names();

  @Test
  void what_begins_so_comes_first_the_shortest_before_the_longer() {
    assertThat(new PaletteSearch("soft").in(NAMES, _ -> ""))
        .containsExactly("softmax", "softplus", "softmax-cross-entropy");
  }

  @Test
  void then_come_names_of_which_a_word_begins_so() {
    assertThat(new PaletteSearch("cross").in(NAMES, _ -> ""))
        .containsExactly("cross-entropy", "sigmoid-cross-entropy", "softmax-cross-entropy");
  }

  @Test
  void at_last_come_those_of_a_family_that_is_called_so() {
    UnaryOperator<String> family = name -> name.equals("mse") ? "Losses" : "";

    assertThat(new PaletteSearch("los").in(NAMES, family)).containsExactly("mse");
  }

  @Test
  void a_family_is_found_by_each_of_its_words() {
    UnaryOperator<String> english = name -> name.equals("mse") ? "Losses and penalties" : "";
    UnaryOperator<String> chinese = name -> name.equals("mse") ? "损失与惩罚" : "";

    assertThat(new PaletteSearch("penal").in(NAMES, english)).endsWith("mse");
    assertThat(new PaletteSearch("惩罚").in(NAMES, chinese)).containsExactly("mse");
  }

  @ParameterizedTest
  @CsvSource({
    "ENGLISH, mean squared, mse",
    "ENGLISH, word vec, embedding",
    "GERMAN, quadratischer Fehler, mse",
    "GERMAN, faltung, conv2d",
    "SPANISH, producto de hadamard, multiply",
    "CHINESE, 卷积, conv2d"
  })
  void an_operation_is_found_by_what_textbooks_of_the_language_call_it(
      Language language, String typed, String found) {
    Catalogue catalogue = Catalogue.standard();
    Meanings meanings = new Meanings(language);

    assertThat(
            new PaletteSearch(typed)
                .in(NAMES, name -> meanings.name(catalogue.find(name).orElseThrow())))
        .containsExactly(found);
  }

  @Test
  void a_space_is_as_good_as_a_hyphen_and_nothing_finds_everything() {
    assertThat(new PaletteSearch("Layer n").in(NAMES, _ -> "")).containsExactly("layer-norm");
    assertThat(new PaletteSearch(" ").in(NAMES, _ -> "")).isEqualTo(NAMES);
    assertThat(new PaletteSearch("nothing").in(NAMES, _ -> "")).isEmpty();
  }
}
