package studio.backprop.session;

import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.edit.History;

/// A copy of the document as a moment of its lesson has it, which a person may change meanwhile.
///
/// @param moment its number, from 1
/// @param asking whether its question is put, and what it says is still to be shown
/// @param set what the lesson makes of the document at that moment
/// @param history what a person does to the copy
public record Taught(int moment, boolean asking, Scenario set, History history) {

  static Taught at(int moment, boolean asking, Scenario set) {
    return new Taught(moment, asking, set, History.opened(set));
  }

  Taught with(History next) {
    return new Taught(moment, asking, set, next);
  }

  /// Whether a person has changed what the lesson shows.
  public boolean isChangedByHand() {
    return !history.present().equals(set);
  }
}
