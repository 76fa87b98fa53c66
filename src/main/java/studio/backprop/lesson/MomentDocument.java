package studio.backprop.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.backprop.graph.Mistake;
import studio.backprop.scenario.Alteration;
import studio.backprop.scenario.Moment;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.edit.Assembled;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.scenario.edit.Outcome;
import studio.backprop.scenario.edit.Refusal;

/// A document as a moment of its lesson has it: with all that was set up to then, sizes first, then
/// cells. The document itself stays what it is.
///
/// @param document the copy
/// @param mistake what is done wrong while the moment lasts
/// @param refusals what could not be set
public record MomentDocument(
    Assembled document, Optional<Mistake> mistake, List<Refusal> refusals) {
  public MomentDocument {
    refusals = List.copyOf(refusals);
  }

  /// The document at a moment.
  ///
  /// @param moment its number, from 1; at 0 nothing is set
  public static MomentDocument at(Scenario scenario, int moment) {
    return at(scenario, scenario.lesson(), moment);
  }

  /// The document at a moment of any lesson.
  public static MomentDocument at(Scenario scenario, List<Moment> lesson, int moment) {
    MomentDocument now = new MomentDocument(Assembled.of(scenario), Optional.empty(), List.of());
    for (Moment entered : lesson.subList(0, moment)) {
      now = now.entering(entered);
    }
    return now;
  }

  private MomentDocument entering(Moment moment) {
    Assembled now = document;
    List<Refusal> refused = new ArrayList<>(refusals);
    for (Edit edit : edits(moment.set())) {
      switch (edit.applyTo(now)) {
        case Outcome.Done(Assembled after) -> now = after;
        case Outcome.Refused(Refusal why) -> refused.add(why);
      }
    }
    return new MomentDocument(now, moment.mistake(), refused);
  }

  private static List<Edit> edits(Alteration set) {
    List<Edit> edits = new ArrayList<>();
    set.sizes().forEach((symbol, size) -> edits.add(new Edit.Resize(symbol, size)));
    set.cells()
        .forEach((cell, number) ->
            edits.add(new Edit.SetCell(cell.leaf(), cell.row(), cell.column(), number)));
    return edits;
  }
}
