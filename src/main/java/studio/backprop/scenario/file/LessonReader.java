package studio.backprop.scenario.file;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studio.backprop.scenario.Moment;
import studio.backprop.scenario.Question;
import studio.backprop.scenario.file.FileProblem.Quote;

/// Reads one moment of a lesson.
final class LessonReader {
  private static final List<String> KEYS = List.of("at", "say", "point", "ask");
  private static final List<String> ASK_KEYS =
      List.of("kind", "of", "tolerance", "prompt", "choices", "correct", "because");

  private final JsonInput in;
  private final Set<String> keys = new HashSet<>();
  private @Nullable String at;
  private @Nullable String say;
  private @Nullable List<String> point = List.of();
  private @Nullable Question question;
  private @Nullable String kind;
  private @Nullable String of;
  private @Nullable Double tolerance;
  private @Nullable String prompt;
  private @Nullable List<String> choices;
  private @Nullable Integer correct;
  private @Nullable List<String> because = List.of();

  LessonReader(JsonInput in) {
    this.in = in;
  }

  /// The moment. Where a part could not be read, one that nothing can be wrong with stands in for
  /// it, so that the other parts can be checked.
  Moment moment(String place) {
    if (in.object(place, KEYS, this::member)) {
      require(keys, place, "at", Wanted.MOMENT);
      require(keys, place, "say", Wanted.SAY);
    }
    return new Moment(
        at == null ? "start" : at,
        say == null ? "" : say,
        point == null ? List.of() : point,
        Optional.ofNullable(question));
  }

  private void member(String key, String place) {
    keys.add(key);
    switch (key) {
      case "at" -> at = in.prose(place);
      case "say" -> say = in.prose(place);
      case "point" -> point = in.proses(place);
      default -> ask(place);
    }
  }

  private void ask(String place) {
    Set<String> asked = new HashSet<>();
    boolean read =
        in.object(
            place,
            ASK_KEYS,
            (key, where) -> {
              asked.add(key);
              askMember(key, where);
            });
    if (read) {
      require(asked, place, "kind", Wanted.QUESTION);
      question = kind == null ? null : question(asked, place);
    }
  }

  private void askMember(String key, String place) {
    switch (key) {
      case "kind" -> kind = in.prose(place);
      case "of" -> of = in.prose(place);
      case "tolerance" -> tolerance = in.number(place);
      case "prompt" -> prompt = in.prose(place);
      case "choices" -> choices = in.proses(place);
      case "correct" -> correct = in.whole(place, 0, Budget.ENTRIES);
      default -> because = in.proses(place);
    }
  }

  private @Nullable Question question(Set<String> asked, String place) {
    String of = this.of;
    return switch (kind == null ? "" : kind) {
      case "shape" -> {
        requireOnly(asked, place, List.of("of"), List.of());
        yield of == null ? null : new Question.OfShape(of);
      }
      case "cell" -> {
        requireOnly(asked, place, List.of("of"), List.of("tolerance"));
        yield of == null ? null : new Question.OfCell(of, Optional.ofNullable(tolerance));
      }
      case "product" -> {
        requireOnly(asked, place, List.of("of"), List.of());
        yield of == null ? null : new Question.OfProduct(of);
      }
      case "choice" -> {
        requireOnly(asked, place, List.of("prompt", "choices", "correct"), List.of("because"));
        yield prompt == null || choices == null || correct == null || because == null
            ? null
            : new Question.Choice(prompt, choices, correct, because);
      }
      default -> {
        in.problems()
            .add(place + ".kind", FileRule.QUESTION_IS_OF_A_KIND, new Quote(String.valueOf(kind)));
        yield null;
      }
    };
  }

  private void requireOnly(
      Set<String> asked, String place, List<String> required, List<String> optional) {
    for (String key : required) {
      if (!asked.contains(key)) {
        in.problems().add(place + "." + key, FileRule.KEY_IS_NEEDED, String.valueOf(kind));
      }
    }
    for (String key : ASK_KEYS) {
      if (asked.contains(key)
          && !key.equals("kind")
          && !required.contains(key)
          && !optional.contains(key)) {
        in.problems()
            .add(place + "." + key, FileRule.KEY_IS_OF_THE_QUESTION, String.valueOf(kind), key);
      }
    }
  }

  private void require(Set<String> present, String place, String key, Wanted wanted) {
    if (!present.contains(key)) {
      in.problems().add(place + "." + key, FileRule.KEY_IS_THERE, wanted);
    }
  }
}
