package studio.backprop.session.lesson;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import studio.backprop.language.Texts;
import studio.backprop.scenario.Moment;
import studio.backprop.scenario.Scenario;
import studio.backprop.session.document.Score;
import studio.backprop.session.settings.Setting;
import studio.backprop.session.settings.Settings;

/// How the questions of each scenario's lesson were answered, one of the settings: a lesson goes on
/// where the bell rang, with its answers. Of a lesson that has changed since nothing is kept.
public final class KeptScores {
  /// `3:2:right:sign`: of the third moment, after two tries.
  private static final Pattern RESULT =
      Pattern.compile("([0-9]{1,6}):([0-9]{1,6}):(open|right|shown):([a-z+-]*)");

  private final Settings settings;

  public KeptScores(Settings settings) {
    this.settings = settings;
  }

  /// What was answered so far.
  public Score of(Scenario scenario) {
    return settings
        .get(setting(scenario))
        .filter(text -> text.startsWith(mark(scenario.lesson())))
        .map(text -> read(scenario.lesson(), text))
        .orElse(Score.NONE);
  }

  /// Keeps what was answered so far.
  void keep(Scenario scenario, Score score) {
    String results =
        score.results().entrySet().stream()
            .map(one -> written(one.getKey(), one.getValue()))
            .collect(Collectors.joining(" "));
    settings.set(setting(scenario), mark(scenario.lesson()) + results);
  }

  private static String written(int moment, Score.Result result) {
    return String.join(
        ":",
        Integer.toString(moment),
        Integer.toString(result.tries()),
        Texts.key(result.end()),
        String.join("+", result.mistakes()));
  }

  private static Score read(List<Moment> lesson, String text) {
    SortedMap<Integer, Score.Result> results = new TreeMap<>();
    RESULT
        .matcher(text)
        .results()
        .forEach(found -> {
          int moment = Integer.parseInt(found.group(1));
          lesson.stream()
              .skip(Math.max(0, moment - 1))
              .findFirst()
              .flatMap(Moment::ask)
              .ifPresent(asked -> results.put(moment, result(Score.Result.none(asked), found)));
        });
    return new Score(results);
  }

  private static Score.Result result(Score.Result none, MatchResult found) {
    String mistakes = found.group(4);
    return new Score.Result(
        none.question(),
        Integer.parseInt(found.group(2)),
        Score.End.valueOf(found.group(3).toUpperCase(Locale.ROOT)),
        mistakes.isEmpty() ? List.of() : List.of(mistakes.split("\\+")));
  }

  /// By what a lesson is known again.
  private static String mark(List<Moment> lesson) {
    return LessonKey.of(lesson) + " ";
  }

  private static Setting<String> setting(Scenario scenario) {
    return new Setting<>(
        "answers-" + LessonKey.of(scenario.title()), Function.identity(), Optional::of);
  }
}
