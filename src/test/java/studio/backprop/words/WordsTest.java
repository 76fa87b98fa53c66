package studio.backprop.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.constant.ClassDesc;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a person reads comes from `telling` and from bundles: no other room holds two words in a
/// row, unless they are of an error in the program, name a file or are what a text is compared
/// with.
class WordsTest {
  private static final Code CODE = Code.ofTheProgram();

  private static final Pattern TEX_COMMAND =
      Pattern.compile("\\\\(?:(?:begin|end)\\{[A-Za-z]+}|[A-Za-z]+)");

  /// A word, and a space that parts it from something; no name of a function before its bracket.
  private static final Pattern WORDS =
      Pattern.compile("\\p{L}{2,}[\\p{Po}\\p{Pe}\\p{Pf}]* +\\S|\\S +[\\p{Ps}\\p{Pi}]*\\p{L}{2,}");

  private static final List<Class<?>> NOT_READ =
      List.of(Throwable.class, Path.class, Pattern.class);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "expression",
        "explain",
        "graph",
        "lesson",
        "matrix",
        "notation",
        "operation",
        "playback",
        "scalar",
        "scenario",
        "session",
        "shape",
        "trace",
        "view",
        "writing"
      })
  void no_words_stand_in_the_code_of_a_room(String room) {
    assertThat(CODE.literals())
        .filteredOn(literal -> literal.place().startsWith("studio.backprop." + room + "."))
        .filteredOn(literal -> isWords(literal.text()))
        .filteredOn(literal -> literal.madeInto().stream().noneMatch(WordsTest::isNotRead))
        .isEmpty();
  }

  private static boolean isWords(String text) {
    return WORDS.matcher(TEX_COMMAND.matcher(text.replace("%s", "\1")).replaceAll("\1")).find();
  }

  private static boolean isNotRead(String descriptor) {
    ClassDesc type = ClassDesc.ofDescriptor(descriptor);
    if (!type.isClassOrInterface()) {
      return false;
    }
    try {
      Class<?> loaded =
          Class.forName(
              descriptor.substring(1, descriptor.length() - 1).replace('/', '.'),
              false,
              WordsTest.class.getClassLoader());
      return NOT_READ.stream().anyMatch(kind -> kind.isAssignableFrom(loaded));
    } catch (ClassNotFoundException absent) {
      throw new AssertionError(absent);
    }
  }
}
