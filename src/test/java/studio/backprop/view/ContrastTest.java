package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.backprop.view.looks.Looks;

/// Whether what is written can be read on what it is written on, in both themes.
class ContrastTest {
  private static final double READABLE = 4.5;
  private static final List<String> WRITTEN =
      List.of(
          "ink",
          "quiet",
          "forward",
          "backward",
          "parameter",
          "selected",
          "highlight",
          "problem",
          "good",
          "curve-1",
          "curve-2",
          "curve-3",
          "curve-4",
          "curve-5");
  private static final Pattern TOKEN = Pattern.compile("(-studio-[a-z0-9-]+): (#[0-9a-f]{6});");

  private static Map<String, Color> tokens(boolean dark) throws IOException {
    return tokens("/css/tokens.css", dark);
  }

  private static Map<String, Color> tokens(String sheet, boolean dark) throws IOException {
    try (InputStream in = Looks.class.getResourceAsStream(sheet)) {
      String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      String[] themes = all.split("@media", 2);
      return TOKEN
          .matcher(themes[dark ? 1 : 0])
          .results()
          .collect(Collectors.toMap(token -> token.group(1), ContrastTest::colour));
    }
  }

  /// Those of a theme; what a later sheet does not say is as an earlier one has it.
  private static Map<String, Color> theme(boolean dark, boolean contrast) throws IOException {
    Map<String, Color> all = new HashMap<>(tokens(false));
    if (contrast) {
      all.putAll(tokens("/css/contrast.css", false));
    }
    if (dark) {
      all.putAll(tokens(true));
      all.putAll(contrast ? tokens("/css/contrast.css", true) : Map.of());
    }
    return all;
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
    assertThatTintsCanBeRead(tokens(dark));
  }

  private static void assertThatTintsCanBeRead(Map<String, Color> tokens) {
    Color ink = Objects.requireNonNull(tokens.get("-studio-ink"));
    Color zero = Objects.requireNonNull(tokens.get("-studio-zero"));

    for (String quantity : new String[] {"value", "gradient", "difference"}) {
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
  @CsvSource({"false, false, 4.5", "true, false, 4.5", "false, true, 7", "true, true, 7"})
  void whatever_is_written_can_be_read_on_every_ground(
      boolean dark, boolean contrast, double readable) throws IOException {
    Map<String, Color> theme = theme(dark, contrast);

    for (String ground : List.of("canvas", "surface", "surface-sunken", "difference")) {
      assertThat(WRITTEN)
          .allSatisfy(name ->
              assertThat(contrast(token(theme, name), token(theme, ground)))
                  .as("%s on %s", name, ground)
                  .isGreaterThanOrEqualTo(readable));
    }
    for (String filled : List.of("forward", "backward", "parameter", "problem", "good")) {
      assertThat(contrast(token(theme, "on-colour"), token(theme, filled)))
          .as("what is written on %s", filled)
          .isGreaterThanOrEqualTo(readable);
    }
    for (String soft : List.of("forward-soft", "backward-soft", "selected-soft", "problem-soft")) {
      assertThat(contrast(token(theme, "ink"), token(theme, soft)))
          .as("ink on %s", soft)
          .isGreaterThanOrEqualTo(readable);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void digits_can_be_read_on_every_strength_of_every_tint_for_a_projector_too(boolean dark)
      throws IOException {
    assertThatTintsCanBeRead(theme(dark, true));
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
                    "gradient-positive",
                    "difference-negative",
                    "difference-positive")
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
