package studio.backprop.scenario.library;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import studio.backprop.scenario.Moment;
import studio.backprop.scenario.Question;

/// What a person has read who comes to a moment of a lesson.
final class Said {
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

  private Said() {}

  /// All that a moment says and asks.
  static String in(Moment moment) {
    return moment.ask().orElse(null) instanceof Question.Choice choice
        ? String.join("\n", moment.say(), choice.prompt(), String.join("\n", choice.choices()))
        : moment.say();
  }

  /// The numbers in a text, with their signs: `$-1.5$`, `{-4}`.
  static List<BigDecimal> numbers(String text) {
    return NUMBER
        .matcher(text.replace('−', '-'))
        .results()
        .map(found -> new BigDecimal(found.group()))
        .toList();
  }

  /// Whether each number of a claim is in a text; words such as `same` are in none.
  static boolean has(String text, String claim) {
    List<BigDecimal> said = numbers(text);
    return Stream.of(claim.split(" ", -1))
        .allMatch(word -> NUMBER.matcher(word).matches() && isIn(said, new BigDecimal(word)));
  }

  private static boolean isIn(List<BigDecimal> said, BigDecimal number) {
    return said.stream().anyMatch(found -> found.compareTo(number) == 0);
  }

  /// A formula or a sentence without what is only typography.
  static String bare(String text) {
    return text.replaceAll("[\\s{}^]", "");
  }
}
