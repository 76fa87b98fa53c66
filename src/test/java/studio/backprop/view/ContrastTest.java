package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whether what is written can be read on what it is written on, in both themes.
class ContrastTest {
  private static final double READABLE = 4.5;
  private static final Pattern TOKEN = Pattern.compile("(-studio-[a-z-]+): (#[0-9a-f]{6});");

  private static Map<String, Color> tokens(boolean dark) throws IOException {
    try (InputStream sheet = Looks.class.getResourceAsStream("/css/tokens.css")) {
      String all = new String(Objects.requireNonNull(sheet).readAllBytes(), StandardCharsets.UTF_8);
      String[] themes = all.split("@media", 2);
      return TOKEN
          .matcher(themes[dark ? 1 : 0])
          .results()
          .collect(Collectors.toMap(token -> token.group(1), ContrastTest::colour));
    }
  }

  private static Color colour(MatchResult token) {
    return Color.web(token.group(2));
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double part) {
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }

  private static double contrast(Color one, Color other) {
    double a = luminance(one) + 0.05;
    double b = luminance(other) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void digits_can_be_read_on_every_strength_of_every_tint(boolean dark) throws IOException {
    Map<String, Color> tokens = tokens(dark);
    Color ink = Objects.requireNonNull(tokens.get("-studio-ink"));
    Color zero = Objects.requireNonNull(tokens.get("-studio-zero"));

    for (String quantity : new String[] {"value", "gradient"}) {
      for (String side : new String[] {"negative", "positive"}) {
        String name = "-studio-" + quantity + "-" + side;
        Color strongest = Objects.requireNonNull(tokens.get(name), name);
        for (int step = 0; step <= 9; step++) {
          assertThat(contrast(ink, zero.interpolate(strongest, step / 9.0)))
              .as("%s, step %d", name, step)
              .isGreaterThanOrEqualTo(READABLE);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void what_is_no_number_and_what_is_refused_can_be_read(boolean dark) throws IOException {
    Map<String, Color> tokens = tokens(dark);

    assertThat(contrast(token(tokens, "problem"), token(tokens, "problem-soft")))
        .isGreaterThanOrEqualTo(READABLE);
    assertThat(contrast(token(tokens, "ink"), token(tokens, "problem-soft")))
        .isGreaterThanOrEqualTo(READABLE);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void each_meaning_has_a_colour_of_its_own(boolean dark) throws IOException {
    Map<String, Color> tokens = tokens(dark);

    assertThat(
            Stream.of(
                    "parameter",
                    "current",
                    "highlight",
                    "forward",
                    "backward",
                    "value-negative",
                    "value-positive",
                    "gradient-negative",
                    "gradient-positive")
                .map(name -> token(tokens, name)))
        .doesNotHaveDuplicates();
  }

  @Test
  void the_two_themes_are_told_apart() throws IOException {
    assertThat(tokens(false).keySet()).containsAll(tokens(true).keySet());
  }

  private static Color token(Map<String, Color> tokens, String name) {
    return Objects.requireNonNull(tokens.get("-studio-" + name), name);
  }
}
