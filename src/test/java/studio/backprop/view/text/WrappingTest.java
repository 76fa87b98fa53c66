package studio.backprop.view.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.backprop.view.InWindow;
import studio.backprop.view.Pulses;

/// JavaFX fails where a line ends within words that are read from right to left.
@InWindow
class WrappingTest {
  private static final String SHALOM = "\u05e9\u05dc\u05d5\u05dd";
  private static final String OLAM = "\u05e2\u05d5\u05dc\u05dd";

  @InWindow.Start
  void open(Stage stage) {
    stage.show();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        SHALOM + " " + OLAM + " ",
        "\u0645\u0631\u062d\u0628\u0627 \u0628\u0627\u0644\u0639\u0627\u0644\u0645 and so on, ",
        SHALOM + " 12, 13\n" + OLAM + " 3.5 ",
        "\u05d0\u05d1\u05d2\u05d3\u05d4\u05d5",
        "\u202eabcdefg"
      })
  void whatever_is_written_is_laid_out_in_any_width(String words) {
    String many = words.repeat(20);

    for (int width = 20; width < 400; width += 20) {
      assertThat(height(labelled(new Label(), many), width)).isPositive();
      assertThat(height(labelled(new Button(), many), width)).isPositive();
      assertThat(height(area(many), width)).isPositive();
    }
    assertThat(height(labelled(new Label(), many), 300))
        .isGreaterThan(2 * height(labelled(new Label(), SHALOM), 300));
  }

  private static Control labelled(Labeled label, String words) {
    Wrapping.wrap(label);
    label.setText(words);
    return label;
  }

  private static Control area(String words) {
    TextArea area = new TextArea(words);
    Wrapping.wrap(area);
    return area;
  }

  private static double height(Control control, double width) {
    return Pulses.<Double>on(() -> {
      control.setMaxWidth(width);
      StackPane room = new StackPane(control);
      new Scene(room, width, 4000);
      for (int pass = 0; pass < 2; pass++) {
        room.applyCss();
        room.layout();
      }
      return control.getHeight();
    });
  }

  @Test
  void the_order_of_words_is_kept_and_marks_of_others_are_left_out() {
    String turned = SHALOM + " \u200e" + OLAM;

    assertThat(RightToLeft.breakable("File \u202e" + SHALOM + " " + OLAM + ".json is gone."))
        .isEqualTo("File \u202b" + turned + "\u202c.json is gone.");
    assertThat(RightToLeft.breakable("\u202b" + turned + "\u202c"))
        .isEqualTo("\u202b" + turned + "\u202c");
  }

  @Test
  void nothing_else_lets_words_of_a_document_go_on_in_further_lines() throws IOException {
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      assertThat(sources.filter(file -> read(file).contains("setWrapText(true)")))
          .extracting(file -> file.getFileName().toString())
          .containsExactly("HelpPane.java");
    }
  }

  private static String read(Path file) {
    try {
      return Files.isRegularFile(file) ? Files.readString(file) : "";
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
