package studio.backprop.session.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Mistake;
import studio.backprop.lesson.MomentDocument;
import studio.backprop.scenario.Moment;
import studio.backprop.scenario.Question;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.edit.History;

/// A copy of the document as a moment of its lesson has it, which a person may change meanwhile.
///
/// @param lesson the document's own, or one that is made up of questions about it
/// @param moment its number, from 1
/// @param asking whether its question is put, and what it says is still to be shown
/// @param mistake what is done wrong while the moment lasts
/// @param mended whether a person has turned that off, or does something else wrong
/// @param set what the lesson makes of the document at that moment
/// @param history what a person does to the copy
public record Taught(
    List<Moment> lesson,
    int moment,
    boolean asking,
    Optional<Mistake> mistake,
    boolean mended,
    Scenario set,
    History history) {
  public Taught {
    lesson = List.copyOf(lesson);
  }

  public static Taught at(List<Moment> lesson, int moment, boolean asking, MomentDocument there) {
    Scenario set = there.document().scenario();
    return new Taught(lesson, moment, asking, there.mistake(), false, set, History.opened(set));
  }

  Taught with(History next) {
    return new Taught(lesson, moment, asking, mistake, mended, set, next);
  }

  /// With what is done wrong turned off.
  Taught mend() {
    return new Taught(lesson, moment, asking, mistake, true, set, history);
  }

  /// What is done wrong now.
  Optional<Mistake> made() {
    return mistake.filter(_ -> !mended);
  }

  /// The cells that its question is about, while it is put: they are not to be seen.
  Set<CellName> covered() {
    return asking
        ? lesson.get(moment - 1).ask().flatMap(Taught::cell).map(Set::of).orElse(Set.of())
        : Set.of();
  }

  private static Optional<CellName> cell(Question question) {
    return question instanceof Question.OfCell asked
        ? Optional.of(asked.of().cell())
        : Optional.empty();
  }

  /// Whether a person has changed what the lesson shows.
  public boolean isChangedByHand() {
    return !history.present().equals(set) || !made().equals(mistake);
  }
}
