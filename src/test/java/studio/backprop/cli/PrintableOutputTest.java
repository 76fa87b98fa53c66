package studio.backprop.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintableOutputTest {
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private final PrintableOutput output = new PrintableOutput(written);

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "A net\u001B[2J,A net␛[2J",
        "bell\u0007,bell␇",
        "gone\u007F,gone␡",
        "\u009B31m,¿31m",
        "ŷ − y ∂L/∂W⁽¹⁾,ŷ − y ∂L/∂W⁽¹⁾"
      })
  void shows_control_characters_instead_of_obeying_them(String said, String shown)
      throws IOException {
    output.write(said.getBytes(UTF_8));

    assertThat(written.toString(UTF_8)).isEqualTo(shown);
  }

  @Test
  void sees_a_character_that_is_written_byte_by_byte() throws IOException {
    for (byte one : "\u009B1 é".getBytes(UTF_8)) {
      output.write(one);
    }

    assertThat(written.toString(UTF_8)).isEqualTo("¿1 é");
  }

  @Test
  void leaves_tabs_and_the_ends_of_lines() throws IOException {
    String lines = "a\tb" + System.lineSeparator();
    output.write(lines.getBytes(UTF_8));

    assertThat(written.toString(UTF_8)).isEqualTo(lines);
  }
}
