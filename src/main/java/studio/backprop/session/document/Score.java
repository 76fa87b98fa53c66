package studio.backprop.session.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import studio.backprop.scenario.Question;
import studio.backprop.telling.Marked;

/// How the questions of a lesson were answered.
///
/// @param results by the numbers of the moments that asked
public record Score(SortedMap<Integer, Result> results) {
  public static final Score NONE = new Score(new TreeMap<>());

  /// What came of one question.
  ///
  /// @param tries how many answers were given
  /// @param end how it ended; it may not have yet
  /// @param mistakes the likeliest kind of each wrong answer that could be named
  public record Result(Question question, int tries, End end, List<String> mistakes) {
    public Result {
      mistakes = List.copyOf(mistakes);
    }

    public static Result none(Question question) {
      return new Result(question, 0, End.OPEN, List.of());
    }

    /// With an answer; what is no answer does not count.
    Result answered(Marked marked) {
      return marked.right().isEmpty() ? this : with(marked);
    }

    /// With its answer shown.
    Result shown() {
      return new Result(question, tries, End.SHOWN, mistakes);
    }

    private Result with(Marked marked) {
      List<String> all = new ArrayList<>(mistakes);
      boolean right = marked.right().orElse(false);
      if (!right) {
        marked.mistakes().stream().findFirst().ifPresent(all::add);
      }
      return new Result(question, tries + 1, right ? End.RIGHT : End.OPEN, all);
    }
  }

  /// How a question ended.
  public enum End {
    OPEN,
    RIGHT,
    SHOWN
  }

  public Score {
    results = Collections.unmodifiableSortedMap(new TreeMap<>(results));
  }

  /// With an answer; once a question has ended, answers count no more, and what is no answer never
  /// does.
  public Score answered(int moment, Question question, Marked marked) {
    Result before = result(moment, question);
    return before.end() == End.OPEN ? with(moment, before.answered(marked)) : this;
  }

  /// With a question whose answer was shown, where it was not found before.
  public Score shown(int moment, Question question) {
    Result before = result(moment, question);
    return before.end() != End.OPEN ? this : with(moment, before.shown());
  }

  private Result result(int moment, Question question) {
    return results.getOrDefault(moment, Result.none(question));
  }

  private Score with(int moment, Result result) {
    SortedMap<Integer, Result> next = new TreeMap<>(results);
    next.put(moment, result);
    return new Score(next);
  }

  /// How many were answered rightly at once.
  public long atOnce() {
    return results.values().stream()
        .filter(result -> result.end() == End.RIGHT && result.tries() == 1)
        .count();
  }

  /// How many were answered rightly in the end.
  public long right() {
    return results.values().stream().filter(result -> result.end() == End.RIGHT).count();
  }

  /// How often each kind of mistake was made.
  public Map<String, Integer> mistakes() {
    Map<String, Integer> counts = new TreeMap<>();
    results.values().stream()
        .flatMap(result -> result.mistakes().stream())
        .forEach(kind -> counts.merge(kind, 1, Integer::sum));
    return counts;
  }
}
