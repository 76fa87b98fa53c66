package studio.backprop.session.document;

import java.util.Optional;
import studio.backprop.graph.Halted;
import studio.backprop.graph.Mistake;
import studio.backprop.playback.Conduct;
import studio.backprop.scenario.edit.History;

/// What holds of a document that no file ever holds.
///
/// @param broken a mistake that is made on purpose
/// @param untold whether nobody is to be told which
/// @param stepping what it learns on the timeline, while it does
/// @param halted what is held still
/// @param worksheet cells that are to be filled in, while they are
/// @param groups the nodes that are shown as one card, over time
public record Unwritten(
    Optional<Mistake> broken,
    boolean untold,
    Optional<Stepping> stepping,
    Halted halted,
    Optional<Worksheet> worksheet,
    GroupHistory groups) {
  static final Unwritten NOTHING =
      new Unwritten(
          Optional.empty(),
          false,
          Optional.empty(),
          Halted.NONE,
          Optional.empty(),
          GroupHistory.NONE);

  Unwritten breaking(Optional<Mistake> mistake, boolean secretly) {
    return new Unwritten(mistake, secretly, stepping, halted, worksheet, groups);
  }

  public Unwritten learning(Optional<Stepping> steps) {
    return new Unwritten(broken, untold, steps, halted, worksheet, groups);
  }

  public Unwritten halting(Halted still) {
    return new Unwritten(broken, untold, stepping, still, worksheet, groups);
  }

  public Unwritten filling(Optional<Worksheet> sheet) {
    return new Unwritten(broken, untold, stepping, halted, sheet, groups);
  }

  Unwritten grouping(GroupHistory folded) {
    return new Unwritten(broken, untold, stepping, halted, worksheet, folded);
  }

  /// When another version of the document is shown.
  Unwritten on(History version) {
    return learning(stepping.map(steps -> steps.on(version.present())))
        .filling(worksheet.map(Worksheet::unmarked))
        .grouping(groups.with(groups.present().on(version)));
  }

  /// How the document is run.
  ///
  /// @param mistake what is done wrong
  Conduct conduct(Optional<Mistake> mistake) {
    boolean secretly = untold && mistake.equals(broken);
    return new Conduct(mistake, secretly, stepping.map(Stepping::learning), halted);
  }
}
