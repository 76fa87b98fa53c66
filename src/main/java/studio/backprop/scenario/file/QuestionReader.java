package studio.backprop.scenario.file;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studio.backprop.graph.Node;
import studio.backprop.scenario.Question;
import studio.backprop.scenario.Target;
import studio.backprop.scenario.file.FileProblem.Quote;

/// Reads a question of a lesson.
final class QuestionReader {
  private static final List<String> KEYS =
      List.of("kind", "of", "tolerance", "prompt", "choices", "correct", "because", "hint");
  private static final Pattern VIA = Pattern.compile("(.*[^ ]) +via +(" + Node.ID + ")");

  private final JsonInput in;
  private final Set<String> keys = new HashSet<>();
  private @Nullable String kind;
  private @Nullable String of;
  private @Nullable Double tolerance;
  private @Nullable String prompt;
  private @Nullable List<String> choices;
  private @Nullable Integer correct;
  private @Nullable List<String> because = List.of();
  private @Nullable String hint;

  QuestionReader(JsonInput in) {
    this.in = in;
  }

  /// The question, null where it could not be read.
  @Nullable Question read(String place) {
    if (!in.object(place, KEYS, this::member)) {
      return null;
    }
    if (!keys.contains("kind")) {
      in.problems().add(place + ".kind", FileRule.KEY_IS_THERE, Wanted.QUESTION);
    }
    return kind == null ? null : question(kind, place);
  }

  private void member(String key, String place) {
    keys.add(key);
    switch (key) {
      case "kind" -> kind = in.prose(place);
      case "of" -> of = in.prose(place);
      case "tolerance" -> tolerance = in.number(place);
      case "prompt" -> prompt = in.prose(place);
      case "choices" -> choices = in.proses(place);
      case "correct" -> correct = in.whole(place, 0, Budget.ENTRIES);
      case "because" -> because = in.proses(place);
      default -> hint = in.prose(place);
    }
  }

  private @Nullable Question question(String kind, String place) {
    Optional<String> help = Optional.ofNullable(hint);
    return switch (kind) {
      case "shape", "axis", "product" -> {
        requireOnly(kind, place, List.of("of"), List.of());
        yield of == null ? null : ofMatrix(kind, of, place + ".of", help);
      }
      case "cell" -> {
        requireOnly(kind, place, List.of("of"), List.of("tolerance"));
        yield of == null ? null : ofCell(of, place, help);
      }
      case "choice" -> {
        requireOnly(kind, place, List.of("prompt", "choices", "correct"), List.of("because"));
        yield prompt == null || choices == null || correct == null || because == null
            ? null
            : choice(new Question.Choice(prompt, choices, correct, because, help), place);
      }
      default -> {
        in.problems().add(place + ".kind", FileRule.QUESTION_IS_OF_A_KIND, new Quote(kind));
        yield null;
      }
    };
  }

  private @Nullable Question ofMatrix(
      String kind, String written, String place, Optional<String> help) {
    Matcher via = VIA.matcher(written);
    boolean names = kind.equals("product") && via.matches();
    Target target = target(names ? via.group(1) : written, place);
    if (target == null) {
      return null;
    }
    if (!(target instanceof Target.OfMatrix matrix)) {
      in.problems().add(place, FileRule.TARGET_IS_A_MATRIX, new Quote(written));
      return null;
    }
    return switch (kind) {
      case "shape" -> new Question.OfShape(matrix, help);
      case "axis" -> new Question.OfAxis(matrix, help);
      default ->
          new Question.OfProduct(
              matrix, names ? Optional.of(via.group(2)) : Optional.empty(), help);
    };
  }

  private @Nullable Question ofCell(String written, String place, Optional<String> help) {
    if (tolerance != null && tolerance < 0) {
      in.problems().add(place + ".tolerance", FileRule.TOLERANCE_IS_NOT_NEGATIVE);
    }
    Target target = target(written, place + ".of");
    if (target instanceof Target.OfCell cell) {
      return new Question.OfCell(cell, Optional.ofNullable(tolerance), help);
    }
    if (target != null) {
      in.problems().add(place + ".of", FileRule.TARGET_IS_A_CELL, new Quote(written));
    }
    return null;
  }

  private @Nullable Target target(String written, String place) {
    Target target = Target.parse(written).orElse(null);
    if (target == null) {
      in.problems().add(place, FileRule.TARGET_IS_ONE, new Quote(written));
    }
    return target;
  }

  private Question choice(Question.Choice choice, String place) {
    int count = choice.choices().size();
    if (count < 2) {
      in.problems().add(place + ".choices", FileRule.CHOICES_ARE_TWO, count);
    }
    if (choice.correct() >= count) {
      in.problems().add(place + ".correct", FileRule.CHOICE_IS_THERE, choice.correct(), count);
    }
    int reasons = choice.because().size();
    if (reasons > 0 && reasons != count) {
      in.problems().add(place + ".because", FileRule.REASONS_ARE_AS_MANY, reasons, count);
    }
    return choice;
  }

  private void requireOnly(
      String kind, String place, List<String> required, List<String> optional) {
    for (String key : required) {
      if (!keys.contains(key)) {
        in.problems().add(place + "." + key, FileRule.KEY_IS_NEEDED, kind);
      }
    }
    for (String key : KEYS) {
      boolean belongs =
          key.equals("kind")
              || key.equals("hint")
              || required.contains(key)
              || optional.contains(key);
      if (keys.contains(key) && !belongs) {
        in.problems().add(place + "." + key, FileRule.KEY_IS_OF_THE_QUESTION, kind, key);
      }
    }
  }
}
