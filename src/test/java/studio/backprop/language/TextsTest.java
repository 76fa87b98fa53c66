package studio.backprop.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.PropertyResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("one of its tests gives the process another locale")
class TextsTest {
  private final Texts texts =
      texts(
          """
          plain = {as it stands}
          step = step {0} of {1}
          cells = {0,choice,0#no cell|1#one cell|1<{0} cells} of {1}
          """);

  private static Texts texts(String bundle) {
    try {
      return new Texts(new PropertyResourceBundle(new java.io.StringReader(bundle)), '.');
    } catch (java.io.IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  @Test
  void a_text_without_things_to_fill_in_is_left_as_it_stands() {
    assertThat(texts.get("plain")).isEqualTo("{as it stands}");
  }

  @Test
  void whole_numbers_are_filled_in_without_groups() {
    assertThat(texts.get("step", 1200, 34_000L)).isEqualTo("step 1200 of 34000");
  }

  @Test
  void a_count_chooses_its_phrase() {
    assertThat(texts.get("cells", 0, "W")).isEqualTo("no cell of W");
    assertThat(texts.get("cells", 1, "W")).isEqualTo("one cell of W");
    assertThat(texts.get("cells", 2, "W")).isEqualTo("2 cells of W");
    assertThat(texts.get("cells", 1200, "W")).isEqualTo("1200 cells of W");
  }

  @Test
  void what_is_filled_in_is_never_taken_for_a_place_to_fill() {
    assertThat(texts.get("step", "{1}", "'x'")).isEqualTo("step {1} of 'x'");
  }

  @Test
  void a_missing_text_is_an_error() {
    assertThatThrownBy(() -> texts.get("none")).isInstanceOf(MissingResourceException.class);
  }

  @Test
  void english_is_english_wherever_the_machine_stands() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(Language.ENGLISH.texts("window").get("open")).isEqualTo("Open");
    } finally {
      Locale.setDefault(before);
    }
  }
}
