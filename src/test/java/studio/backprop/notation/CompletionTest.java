package studio.backprop.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The words that are offered while a formula is typed.
class CompletionTest {
  private static final List<String> NAMES = List.of("X", "W", "W1", "sums");

  @Test
  void what_begins_with_the_word_before_the_caret_is_offered() {
    assertThat(shown("X @ W", 5)).containsExactly("W", "W1");
    assertThat(shown("X @ W + 1", 5)).containsExactly("W", "W1");
    assertThat(shown("lo", 2)).contains("log(X)", "log_softmax(X)", "log_det(X)");
    assertThat(shown("su", 2)).containsExactly("sums", "sum(X, axis)");
  }

  @Test
  void the_same_case_comes_first_and_the_other_after_it() {
    assertThat(shown("s", 1)).startsWith("sums");
    assertThat(shown("w", 1)).containsExactly("W", "W1");
    assertThat(shown("S", 1)).contains("sums", "sigmoid(X)");
  }

  @Test
  void nothing_is_offered_where_no_word_is_begun_or_it_is_whole() {
    assertThat(shown("X @ ", 4)).isEmpty();
    assertThat(shown("X", 0)).isEmpty();
    assertThat(shown("W1", 1)).isEmpty();
    assertThat(shown("W1", 2)).isEmpty();
    assertThat(shown("Q", 1)).isEmpty();
    assertThat(shown("12", 2)).isEmpty();
  }

  @Test
  void a_word_takes_the_place_of_its_beginning_and_a_function_brings_its_bracket() {
    assertThat(taken("X @ w + 1", 5, "W1")).isEqualTo(new Completion.Typed("X @ W1 + 1", 6));
    assertThat(taken("ta", 2, "tanh(X)")).isEqualTo(new Completion.Typed("tanh(", 5));
    assertThat(taken("ta(X)", 2, "tanh(X)")).isEqualTo(new Completion.Typed("tanh(X)", 5));
  }

  @Test
  void all_words_are_names_and_then_functions() {
    Completion all = Completion.all("X @ ", 4, NAMES);

    assertThat(all.words().subList(0, 4)).extracting(Completion.Word::inserted).isEqualTo(NAMES);
    assertThat(all.words()).hasSize(NAMES.size() + Signature.all().size());
    assertThat(all.with(all.words().get(1)).text()).isEqualTo("X @ W");
  }

  private static List<String> shown(String text, int caret) {
    return Completion.at(text, caret, NAMES).words().stream().map(Completion.Word::shown).toList();
  }

  private static Completion.Typed taken(String text, int caret, String shown) {
    Completion completion = Completion.at(text, caret, NAMES);
    return completion.with(
        completion.words().stream()
            .filter(word -> word.shown().equals(shown))
            .findFirst()
            .orElseThrow());
  }
}
