package studio.backprop.view.command;

import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;
import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.backprop.language.Language;
import studio.backprop.language.Texts;

class ChordTest {
  @ParameterizedTest
  @CsvSource({
    "ENGLISH, Ctrl+Shift+Z, Page Down, Delete",
    "GERMAN, Strg+Umschalt+Z, Bild ab, Entf",
    "SPANISH, Ctrl+Mayús+Z, Av Pág, Supr",
    "CHINESE, Ctrl+Shift+Z, Page Down, Delete"
  })
  void keys_are_called_as_keyboards_of_the_language_have_them(
      Language language, String several, String named, String menu) {
    Texts texts = language.texts("window");

    assertThat(Chord.of(KeyCode.Z, SHORTCUT_DOWN, SHIFT_DOWN).written(texts)).isEqualTo(several);
    assertThat(Chord.of(KeyCode.PAGE_DOWN).written(texts)).isEqualTo(named);
    assertThat(Chord.of(KeyCode.DELETE).named(texts).getDisplayText()).isEqualTo(menu);
  }
}
