package studio.backprop.view.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptsTest {

  @ParameterizedTest
  @CsvSource({
    "'v_c gets it', v|c↓| |gets |it",
    "'(W_Q, W_10)', '(W|Q↓|, |W|10↓|)'",
    "'the gradient of v_c.', the |gradient |of |v|c↓|.",
    "W_Qᵀ, W|Q↓|ᵀ",
    "'hidden_layer and a_long_name', hidden_layer |and |a_long_name"
  })
  void an_index_of_few_letters_is_set_low_and_what_stands_high_and_other_names_are_left(
      String words, String parts) {
    List<String> set =
        Scripts.of(words).stream().map(text -> text.getText() + (isLow(text) ? "↓" : "")).toList();

    assertThat(String.join("|", set)).isEqualTo(parts);
  }

  private static boolean isLow(Text text) {
    return text.getStyleClass().contains("low-index");
  }
}
