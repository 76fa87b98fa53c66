package studio.backprop.cli;

import java.util.List;
import studio.backprop.language.Language;
import studio.backprop.lesson.MomentDocument;
import studio.backprop.scenario.Scenario;
import studio.backprop.telling.EditPhrases;

/// The document at a moment that a call names.
final class LessonMoment {
  private static final EditPhrases EDITS = new EditPhrases(Language.ENGLISH);

  private LessonMoment() {}

  /// With what is set up to the K-th moment, from 1.
  ///
  /// @param place what a complaint begins with
  /// @throws WrongInputException where there is no such moment, or what it sets cannot be set
  static MomentDocument in(Scenario scenario, int moment, String place) {
    if (moment < 1 || moment > scenario.lesson().size()) {
      throw missing(scenario, moment);
    }
    MomentDocument there = MomentDocument.at(scenario, moment);
    if (!there.refusals().isEmpty()) {
      List<String> lines =
          there.refusals().stream()
              .map(refusal -> "%s: lesson: %s".formatted(place, EDITS.sentence(refusal)))
              .toList();
      throw new WrongInputException(lines);
    }
    return there;
  }

  private static WrongInputException missing(Scenario scenario, int moment) {
    int count = scenario.lesson().size();
    return new WrongInputException(
        "--moment: there is no moment %d; %s"
            .formatted(
                moment,
                count == 0
                    ? "the scenario has no lesson"
                    : "write a number from 1 to %d".formatted(count)));
  }
}
