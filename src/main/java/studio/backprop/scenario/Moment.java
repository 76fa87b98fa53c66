package studio.backprop.scenario;

import java.util.List;
import java.util.Optional;
import studio.backprop.graph.Mistake;

/// A moment of a lesson: when something is said, what lights up, what is changed, and what is asked
/// before it is shown.
///
/// @param say Markdown
/// @param note for the teacher's eyes alone
/// @param point what lights up
/// @param set what is changed from this moment on
/// @param mistake what is done wrong while the moment lasts
/// @param ask a question put before the moment is shown
public record Moment(
    At at,
    String say,
    Optional<String> note,
    List<Target> point,
    Alteration set,
    Optional<Mistake> mistake,
    Optional<Question> ask) {
  public Moment {
    point = List.copyOf(point);
  }

  /// A moment at which something is said and nothing else happens.
  public static Moment saying(At at, String say) {
    return new Moment(
        at, say, Optional.empty(), List.of(), Alteration.NONE, Optional.empty(), Optional.empty());
  }

  /// The same moment that says something else.
  public Moment saying(String words, Optional<String> noted) {
    return new Moment(at, words, noted, point, set, mistake, ask);
  }

  /// The same moment at another step.
  public Moment at(At step) {
    return new Moment(step, say, note, point, set, mistake, ask);
  }

  /// The same moment that lights up something else.
  public Moment pointingAt(List<Target> targets) {
    return new Moment(at, say, note, targets, set, mistake, ask);
  }

  /// The same moment with another change.
  public Moment setting(Alteration alteration) {
    return new Moment(at, say, note, point, alteration, mistake, ask);
  }

  /// The same moment with another question.
  public Moment asking(Optional<Question> question) {
    return new Moment(at, say, note, point, set, mistake, question);
  }
}
