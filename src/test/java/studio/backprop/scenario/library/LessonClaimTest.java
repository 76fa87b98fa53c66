package studio.backprop.scenario.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.backprop.scenario.Moment;

/// What a lesson says of the numbers that it changes, and of the mistakes that it makes, is so.
///
/// The file `lessons/NAME.txt` has a line `moment K` for every moment that sets a number or makes a
/// mistake, and under it what then holds ([Trial]). The next moment of the lesson says one of these
/// numbers, as it is written there.
class LessonClaimTest {
  private static final Path LESSONS = Path.of("src", "test", "resources", "lessons");

  /// A claim, and the moment that it is about, from 1; 0 while none is named.
  private record Stated(int moment, String numbers) {}

  static Stream<String> altering() {
    return Library.entries().stream()
        .filter(entry -> entry.scenario().lesson().stream().anyMatch(LessonClaimTest::alters))
        .map(Library.Entry::name);
  }

  private static boolean alters(Moment moment) {
    return !moment.set().isEmpty() || moment.mistake().isPresent();
  }

  @ParameterizedTest
  @MethodSource("altering")
  void what_is_claimed_of_a_moment_holds_there(String name) throws IOException {
    Trial trial = new Trial(Library.entry(name).scenario());
    int claims = 0;
    for (String line : lines(name)) {
      claims += trial.follow(line) ? 1 : 0;
    }
    assertThat(claims).isPositive();
  }

  @ParameterizedTest
  @MethodSource("altering")
  void the_next_moment_says_what_came_of_a_change(String name) throws IOException {
    List<Moment> lesson = Library.entry(name).scenario().lesson();
    List<Stated> claims = claims(name);

    List<Integer> unsaid =
        IntStream.rangeClosed(1, lesson.size())
            .filter(k -> alters(lesson.get(k - 1)))
            .filter(k -> k == lesson.size() || !isSaid(k, lesson.get(k).say(), claims))
            .boxed()
            .toList();

    assertThat(unsaid).as("moments whose effect the next does not state").isEmpty();
  }

  private static boolean isSaid(int moment, String next, List<Stated> claims) {
    return claims.stream()
        .anyMatch(claim -> claim.moment() == moment && Said.has(next, claim.numbers()));
  }

  /// A class is taught by it, so it has to ask as well.
  @ParameterizedTest
  @MethodSource("altering")
  void a_lesson_that_changes_something_asks_three_questions_of_two_kinds(String name) {
    List<Moment> lesson = Library.entry(name).scenario().lesson();
    List<Class<?>> kinds = new ArrayList<>();
    lesson.forEach(moment -> moment.ask().ifPresent(question -> kinds.add(question.getClass())));

    assertThat(lesson).hasSizeGreaterThanOrEqualTo(6);
    assertThat(kinds).hasSizeGreaterThanOrEqualTo(3);
    assertThat(kinds.stream().distinct()).hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void a_term_can_be_taught_with_what_is_bundled() {
    assertThat(altering()).hasSizeGreaterThanOrEqualTo(14);
  }

  @Test
  void no_file_of_claims_is_left_over() throws IOException {
    ClaimFiles.assertAreThoseOf(LESSONS, altering());
  }

  @Test
  void a_number_is_said_where_it_stands_with_its_sign() {
    assertThat(Said.has("the row is $[3\\ \\ {-1.50}]$, twice", "-1.5 3")).isTrue();
    assertThat(Said.has("it is $-1.5$", "1.5")).isFalse();
    assertThat(Said.has("it is $11$", "1")).isFalse();
    assertThat(Said.has("it is the same", "same")).isFalse();
  }

  private static List<Stated> claims(String name) throws IOException {
    List<Stated> claims = new ArrayList<>();
    int moment = 0;
    for (String line : lines(name)) {
      String[] words = line.split(" ", 3);
      if (words[0].equals("moment")) {
        moment = Integer.parseInt(words[1]);
      } else {
        claims.add(new Stated(moment, words[2]));
      }
    }
    return claims;
  }

  private static List<String> lines(String name) throws IOException {
    Path file = LESSONS.resolve(name + ".txt");
    assertThat(file).exists();
    return Files.readAllLines(file);
  }
}
