package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.CssParser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.backprop.view.looks.Looks;

/// The style sheets, which JavaFX only logs a word about where they are wrong.
@Tag("fx")
class StyleSheetsTest {
  private static final Pattern NAME = Pattern.compile("(-studio-[a-z0-9-]+)");
  private static final Pattern DECLARED = Pattern.compile("(-studio-[a-z0-9-]+):");

  static List<Path> sheets() throws IOException, URISyntaxException {
    URL one = Objects.requireNonNull(Looks.class.getResource("/css/window.css"));
    try (Stream<Path> all = Files.list(Path.of(one.toURI()).resolveSibling("."))) {
      return all.filter(file -> file.toString().endsWith(".css")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void each_can_be_read_to_its_end(Path sheet) throws IOException {
    CssParser.errorsProperty().clear();

    var _ = new CssParser().parse(sheet.toUri().toURL());

    assertThat(CssParser.errorsProperty()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void each_looks_up_what_the_tokens_declare(Path sheet) throws IOException {
    Set<String> declared = names(DECLARED, sheet.resolveSibling("tokens.css"));

    assertThat(declared).hasSizeGreaterThan(30);
    assertThat(declared).containsAll(names(NAME, sheet));
  }

  private static Set<String> names(Pattern pattern, Path sheet) throws IOException {
    return pattern
        .matcher(Files.readString(sheet))
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toSet());
  }
}
