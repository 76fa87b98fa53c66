package studio.backprop.scenario.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.backprop.graph.Mistake;
import studio.backprop.scenario.Alteration;
import studio.backprop.scenario.At;
import studio.backprop.scenario.Moment;
import studio.backprop.scenario.Question;
import studio.backprop.scenario.Target;
import studio.backprop.scenario.file.FileProblem.Quote;

/// Reads one moment of a lesson.
final class LessonReader {
  private static final List<String> KEYS =
      List.of("at", "say", "note", "point", "set", "mistake", "ask");

  private final JsonInput in;
  private final Set<String> keys = new HashSet<>();
  private At at = At.START;
  private String say = "";
  private @Nullable String note;
  private List<Target> point = List.of();
  private Alteration set = Alteration.NONE;
  private @Nullable Mistake mistake;
  private @Nullable Question question;

  LessonReader(JsonInput in) {
    this.in = in;
  }

  /// The moment. Where a part could not be read, one that nothing can be wrong with stands in for
  /// it, so that the other parts can be checked.
  Moment moment(String place) {
    if (in.object(place, KEYS, this::member)) {
      require(place, "at", Wanted.MOMENT);
      require(place, "say", Wanted.SAY);
    }
    return new Moment(
        at,
        say,
        Optional.ofNullable(note),
        point,
        set,
        Optional.ofNullable(mistake),
        Optional.ofNullable(question));
  }

  private void member(String key, String place) {
    keys.add(key);
    switch (key) {
      case "at" -> at = at(place);
      case "say" -> {
        String text = in.prose(place);
        say = text == null ? "" : text;
      }
      case "note" -> note = in.prose(place);
      case "point" -> point = point(place);
      case "set" -> set = new AlterationReader(in).read(place);
      case "mistake" -> mistake = mistake(place);
      default -> question = new QuestionReader(in).read(place);
    }
  }

  private At at(String place) {
    String text = in.prose(place);
    if (text == null) {
      return At.START;
    }
    return At.parse(text)
        .orElseGet(() -> {
          in.problems().add(place, FileRule.MOMENT_IS_ONE, new Quote(text));
          return At.START;
        });
  }

  private List<Target> point(String place) {
    List<Target> targets = new ArrayList<>();
    in.array(
        place,
        Wanted.TEXTS,
        (_, where) -> {
          in.budget().entry(where);
          String text = in.prose(where);
          if (text != null) {
            Target.parse(text)
                .ifPresentOrElse(
                    targets::add,
                    () -> in.problems().add(where, FileRule.TARGET_IS_ONE, new Quote(text)));
          }
        });
    return targets;
  }

  private @Nullable Mistake mistake(String place) {
    String text = in.prose(place);
    Mistake parsed = text == null ? null : Mistake.parse(text).orElse(null);
    if (text != null && parsed == null) {
      in.problems().add(place, FileRule.MISTAKE_IS_ONE, new Quote(text), kinds());
    }
    return parsed;
  }

  private static String kinds() {
    return Stream.of(Mistake.Kind.values())
        .map(Mistake.Kind::toString)
        .collect(Collectors.joining(", "));
  }

  private void require(String place, String key, Wanted wanted) {
    if (!keys.contains(key)) {
      in.problems().add(place + "." + key, FileRule.KEY_IS_THERE, wanted);
    }
  }
}
