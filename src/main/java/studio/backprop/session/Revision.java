package studio.backprop.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.backprop.graph.Graph;
import studio.backprop.graph.Halted;
import studio.backprop.graph.Mistake;
import studio.backprop.lesson.MomentDocument;
import studio.backprop.matrix.Matrix;
import studio.backprop.playback.Run;
import studio.backprop.scenario.Moment;
import studio.backprop.scenario.Question;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.edit.Assembled;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.scenario.edit.History;
import studio.backprop.session.document.Document;
import studio.backprop.session.document.FileStamp;
import studio.backprop.session.document.Groups;
import studio.backprop.session.document.Stepping;
import studio.backprop.session.document.Taught;
import studio.backprop.session.document.Worksheet;

/// A version of a document, which may have to be run before it can be shown.
///
/// @param arrival what is to be done once it is shown, where it is of another document than the one
///   that is shown; empty where it is its next version
record Revision(Document document, Assembled assembled, Optional<Arrival> arrival) {

  static Revision first(Document document, Arrival arrival) {
    return new Revision(document, Assembled.of(document.scenario()), Optional.of(arrival));
  }

  /// What is shown now.
  static Revision of(Shown shown) {
    return new Revision(shown.document(), shown.run().assembled(), Optional.empty());
  }

  Revision next(History history) {
    return next(history, assembled.then(history.present()));
  }

  Revision next(History history, Assembled after) {
    return new Revision(document.with(history), after, arrival);
  }

  /// The same once it is shown: what comes of it is its next version.
  Revision shown() {
    return new Revision(document, assembled, Optional.empty());
  }

  Revision with(History history) {
    return with(document.with(history));
  }

  /// With a file that holds a version of it.
  Revision saved(Scenario written, Path file, Optional<FileStamp> stamp) {
    return with(document.saved(written, Optional.of(file), stamp));
  }

  /// With a mistake that is made on purpose, or without.
  Revision breaking(Optional<Mistake> mistake, boolean untold) {
    return with(document.breaking(mistake, untold));
  }

  /// With what it learns on the timeline, or learning nothing.
  Revision learning(Optional<Stepping> steps) {
    return with(document.with(document.unwritten().learning(steps)));
  }

  /// With something held still.
  Revision halting(Halted still) {
    return with(document.with(document.unwritten().halting(still)));
  }

  /// With cells that are to be filled in, or none.
  Revision filling(Optional<Worksheet> sheet) {
    return with(document.with(document.unwritten().filling(sheet)));
  }

  /// The nodes that are shown as one card.
  Groups groups() {
    return document.groups();
  }

  /// With other nodes shown as one card.
  Revision grouping(Groups groups) {
    return with(document.grouping(groups));
  }

  /// With the groups that are kept of it.
  Revision keeping(Groups groups) {
    return with(document.keeping(groups));
  }

  /// With what was last done to groups undone, or done again; empty where that is an edit, or
  /// nothing.
  Optional<Revision> regrouped(boolean back) {
    return document.regrouped(back).map(this::with);
  }

  /// After a pass that has taught something.
  ///
  /// @param gradients what has come back to its parameters
  Revision learned(Assembled after, Edit edit, Map<String, Matrix> gradients) {
    Revision next = next(history().record(after.scenario(), edit), after);
    return next.learning(
        document.stepping().map(now -> now.after(scenario(), after.scenario(), gradients)));
  }

  /// With changes that may go, although no file holds them.
  Revision givenUp() {
    return with(document.saved(document.own().present(), document.file(), document.stamp()));
  }

  /// As a moment of the lesson has it; what a person did to the copy before is gone.
  ///
  /// @param lesson its own, or one that is made up of questions about it
  /// @param moment its number, from 1
  /// @param asking whether its question is put first: one with choices before anything is set, as
  ///   that would show which is right
  Revision taught(List<Moment> lesson, int moment, boolean asking) {
    boolean before =
        asking
            && lesson.get(moment - 1).ask().filter(Question.Choice.class::isInstance).isPresent();
    MomentDocument there =
        MomentDocument.at(document.own().present(), lesson, before ? moment - 1 : moment);
    return new Revision(
        document.with(Optional.of(Taught.at(lesson, moment, asking, there))),
        there.document(),
        arrival);
  }

  /// As it is by itself, without its lesson.
  Revision untaught() {
    Document by = document.with(Optional.<Taught>empty());
    return new Revision(by, assembled.then(by.scenario()), arrival);
  }

  private Revision with(Document same) {
    return new Revision(same, assembled, arrival);
  }

  boolean isNext() {
    return arrival.isEmpty();
  }

  /// Whether the same would be shown of both.
  boolean isShownAs(Revision other) {
    return isRunAs(other) && groups().equals(other.groups());
  }

  /// Whether the same would be run of both.
  boolean isRunAs(Revision other) {
    return isNext() == other.isNext()
        && scenario().equals(other.scenario())
        && document.conduct().equals(other.document.conduct());
  }

  /// Whether a person is dragging what makes it change.
  boolean isInGesture() {
    return history().gesture() != History.Gesture.NONE;
  }

  /// Runs it.
  ///
  /// @param before what is shown
  Run run(Run before) {
    return isNext()
        ? before.then(assembled, document.conduct())
        : Run.of(assembled, document.conduct());
  }

  Scenario scenario() {
    return document.scenario();
  }

  Graph graph() {
    return assembled.graph();
  }

  History history() {
    return document.history();
  }
}
