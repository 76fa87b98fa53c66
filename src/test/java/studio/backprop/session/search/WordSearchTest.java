package studio.backprop.session.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import studio.backprop.scenario.library.Library;

class WordSearchTest {
  private static final List<Library.Entry> ALL = Library.entries();

  @Test
  void nothing_typed_finds_everything() {
    assertThat(found("  ")).hasSameSizeAs(ALL);
  }

  @Test
  void words_may_stand_in_title_summary_or_group_in_any_case_and_order() {
    assertThat(found("IMAGES filter")).contains("convolution").doesNotContain("glove");
    assertThat(found("layers two")).contains("two-linear-layers");
  }

  @Test
  void a_beginning_of_a_word_is_enough_and_a_middle_is_not() {
    assertThat(found("embed")).contains("word-table");
    assertThat(found("mbedding")).isEmpty();
  }

  @Test
  void where_no_spaces_part_words_one_may_stand_anywhere() {
    assertThat(new WordSearch("梯度").finds("在显示之前预测梯度")).isTrue();
    assertThat(new WordSearch("梯度 预测").finds("在显示之前预测梯度")).isTrue();
    assertThat(new WordSearch("损失").finds("在显示之前预测梯度")).isFalse();
    assertThat(new WordSearch("soft 概率").finds("softmax：变为概率")).isTrue();
  }

  @Test
  void operations_are_found_with_and_without_their_hyphen() {
    assertThat(found("leaky-relu"))
        .isNotEmpty()
        .isEqualTo(found("leaky relu"))
        .isEqualTo(found("leakyrelu"));
  }

  @Test
  void what_parts_words_is_no_word() {
    assertThat(new WordSearch("play/pause, or").finds("Play or pause")).isTrue();
    assertThat(new WordSearch(" … ").finds("Play or pause")).isTrue();
  }

  private static List<String> found(String words) {
    WordSearch search = new WordSearch(words);
    return ALL.stream().filter(search::finds).map(Library.Entry::name).toList();
  }
}
