package studio.backprop.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.util.Subscription;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Halted;
import studio.backprop.graph.Mistake;
import studio.backprop.matrix.Matrix;
import studio.backprop.playback.Grain;
import studio.backprop.playback.Run;
import studio.backprop.scenario.Moment;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.edit.Assembled;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.scenario.edit.History;
import studio.backprop.scenario.edit.Outcome;
import studio.backprop.scenario.edit.Refusal;
import studio.backprop.scenario.file.ScenarioReader;
import studio.backprop.session.document.Document;
import studio.backprop.session.document.Groups;
import studio.backprop.session.document.Origin;
import studio.backprop.session.document.Stepping;
import studio.backprop.session.document.Worksheet;
import studio.backprop.session.gaze.Gaze;
import studio.backprop.session.gaze.Inquiry;
import studio.backprop.session.gaze.Playhead;
import studio.backprop.session.gaze.Selection;
import studio.backprop.session.thread.Threads;
import studio.backprop.telling.EditPhrases;
import studio.backprop.writing.style.Style;

/// One person's sitting before one document. Whatever they do leads to one next [Shown], which is
/// published once; a listener that does something in turn does it after all others have heard.
public final class Session {
  private final Playhead playhead = new Playhead();
  private final Moments moments;
  private final Revisions revisions;
  private final Errands errands;
  private final Filing filing;
  private final Threads threads;

  /// A session on one thread.
  ///
  /// @param scenario whose graph may be half built
  public Session(Scenario scenario) {
    this(scenario, Threads.ONE);
  }

  public Session(Scenario scenario, Threads threads) {
    this(
        Shown.first(Document.of(scenario), Run.of(scenario), Gaze.FIRST),
        threads,
        new ScenarioReader(scenario.catalogue()));
  }

  private Session(Shown first, Threads threads, ScenarioReader reader) {
    moments = new Moments(this, first, playhead);
    revisions = new Revisions(this, moments, threads);
    errands = new Errands(moments, threads);
    filing = new Filing(moments, revisions, threads, reader);
    this.threads = threads;
    playhead.positionProperty().subscribe(_ -> look(this::atPlayhead));
    playhead.rushingProperty().subscribe(_ -> look(this::atPlayhead));
  }

  private Gaze atPlayhead(Gaze gaze) {
    double position = playhead.position();
    boolean another = Math.ceil(position) != Math.ceil(gaze.followed());
    return another && playhead.rushingProperty().get() ? gaze.passing(position) : gaze.at(position);
  }

  /// How many documents were shown in place of others: by it one is known again.
  public long documents() {
    return revisions.documents();
  }

  /// One that goes on from what this shows, for a window that takes the place of another; this one
  /// is over.
  public Session handedOver() {
    return new Session(shown(), threads, filing.reader());
  }

  /// Where its work is done.
  public Threads threads() {
    return threads;
  }

  /// All that is shown now.
  public ReadOnlyObjectProperty<Shown> shownProperty() {
    return moments.property();
  }

  public Shown shown() {
    return moments.now();
  }

  /// Tells a listener a part of what is shown, now and whenever it is another.
  ///
  /// @return by which that ends
  public <T> Subscription follow(Function<Shown, T> part, Consumer<T> listener) {
    return shownProperty().map(part).subscribe(listener);
  }

  public Document document() {
    return shown().document();
  }

  public Playhead playhead() {
    return playhead;
  }

  /// Has each run prepared before it is shown.
  public void prepareBy(Preparation preparation) {
    revisions.prepareBy(preparation);
  }

  /// Has each document come with the groups that it had.
  public void groupBy(Function<Document, Groups> kept) {
    revisions.groupBy(kept);
  }

  /// Whether something newer than what is shown is still being run, or prepared for being shown.
  public ReadOnlyBooleanProperty workingProperty() {
    return revisions.workingProperty();
  }

  /// Gives up what is being run, prepared or explained: the document is again what is shown, and
  /// nothing is asked that is not answered.
  public void cancel() {
    revisions.cancel();
    if (errands.explainingProperty().get()) {
      errands.cancel();
      shown().unanswered().ifPresent(cell -> selectNode(cell.node()));
    }
  }

  /// The newest version of the document that is known, which the next edit changes.
  public Assembled assembled() {
    return revisions.newest();
  }

  /// What would come of an edit; empty where to find that would take longer than a frame.
  public Optional<Outcome> tried(Edit edit) {
    return revisions.tried(edit);
  }

  /// Does an edit; one that makes no sense is passed over.
  public void apply(Edit edit) {
    apply(edit, _ -> {});
  }

  /// Does an edit, at once where that takes no longer than a frame.
  ///
  /// @param refused told in a sentence why it is refused, where it is
  public void apply(Edit edit, Consumer<String> refused) {
    revisions.make(new Change.Edited(edit, why -> refused.accept(sentence(why))));
  }

  /// Why an edit is refused, in the language of what is shown.
  public String sentence(Refusal why) {
    return new EditPhrases(shown().style().language()).sentence(why);
  }

  /// All edits from here to [#endGesture] are undone as one: a drag.
  public void beginGesture() {
    revisions.make(Change.Noted.of(History::beginGesture));
  }

  public void endGesture() {
    revisions.make(Change.Noted.of(History::endGesture));
  }

  public void undo() {
    revisions.make(new Change.Travelled(true));
  }

  public void redo() {
    revisions.make(new Change.Travelled(false));
  }

  /// Shows a moment of the lesson: a copy of the document with all that is set up to then. What a
  /// person did to the copy before is gone, and the document itself stays as it is.
  ///
  /// @param lesson its own, or one that is made up of questions about it
  /// @param moment its number, from 1; with 0 the lesson is left
  /// @param asking whether its question is put first
  public void teach(List<Moment> lesson, int moment, boolean asking) {
    revisions.make(new Change.Teaching(lesson, moment, asking));
  }

  /// Makes a mistake on purpose, or none any more. It is never saved.
  public void breakIt(Optional<Mistake> mistake) {
    revisions.make(new Change.Noted(revision -> revision.breaking(mistake, false)));
  }

  /// Makes a mistake that would show, chosen by chance, and tells nobody which.
  public void breakSecretly() {
    errands()
        .anyMistake(mistake ->
            revisions.make(new Change.Noted(revision -> revision.breaking(mistake, true))));
  }

  /// Holds something still, or lets it go. It is never saved.
  public void halt(UnaryOperator<Halted> change) {
    revisions.make(
        new Change.Noted(
            revision -> revision.halting(change.apply(revision.document().unwritten().halted()))));
  }

  /// Has it learn on the timeline, or learn nothing. It is never saved.
  public void learn(Optional<Stepping> steps) {
    revisions.make(new Change.Noted(revision -> revision.learning(steps)));
  }

  /// Takes over what a pass has taught.
  ///
  /// @param moved parameters where the pass has moved them to
  /// @param gradients what it leaves where gradients are not cleared
  public void takeOver(Map<String, Matrix> moved, Map<String, Matrix> gradients) {
    revisions.make(new Change.Learned(moved, gradients));
  }

  /// Has cells filled in, or none any more. It is never saved.
  public void fillIn(UnaryOperator<Optional<Worksheet>> change) {
    revisions.make(
        new Change.Noted(revision ->
            revision.filling(change.apply(revision.document().unwritten().worksheet()))));
  }

  /// Shows the groups that are kept of a document.
  public void keep(Groups groups) {
    revisions.make(new Change.Noted(revision -> revision.keeping(groups)));
  }

  /// Shows nodes as one card, or otherwise, as something to undo. It is never saved.
  public void group(UnaryOperator<Groups> change) {
    revisions.make(
        new Change.Noted(
            revision -> revision.grouping(change.apply(revision.document().groups()))));
  }

  /// Shows another scenario in place of this one from its start, as a copy that no file holds.
  public void show(Scenario scenario) {
    revisions.make(new Change.Replaced(Document.of(scenario)));
  }

  /// Shows unsaved work in place of this, from its start: it is still to be saved, where it came
  /// from.
  public void restore(Scenario scenario, Optional<Origin> origin) {
    revisions.make(
        new Change.Replaced(
            new Document(
                History.unsaved(scenario),
                origin.map(Origin::file),
                origin.flatMap(Origin::stamp))));
  }

  /// Gives up what was not saved: it may go, deliberately.
  public void giveUp() {
    revisions.make(new Change.Noted(Revision::givenUp));
  }

  /// What goes between the document and the disk.
  public Filing filing() {
    return filing;
  }

  /// What can be found out about the run that is shown.
  public Errands errands() {
    return errands;
  }

  /// How closely the pass is looked at.
  public void look(Grain closely) {
    look(gaze -> gaze.with(closely));
  }

  /// Keeps what is shown, so that from now on numbers are shown as differences to it; or, where
  /// something is kept, shows numbers as they are.
  public void togglePin() {
    look(gaze ->
        gaze.with(gaze.pinned().isPresent() ? Optional.empty() : Optional.of(shown().trace())));
  }

  /// Whether no number is seen, but shapes.
  public void lookAtShapes(boolean alone) {
    look(gaze -> gaze.atShapes(alone));
  }

  /// How formulas and numbers are written.
  public void write(Style style) {
    revisions.write(style);
  }

  /// Selects a node, and none of its cells.
  public void selectNode(String id) {
    select(_ -> Selection.of(id));
  }

  /// Selects what was selected before, as far as it is there.
  public void select(Selection before) {
    select(_ -> before);
  }

  /// Selects several nodes, of which one is looked at.
  public void selectNodes(String id, List<String> others) {
    select(_ -> Selection.of(id, others));
  }

  public void selectCell(CellName cell) {
    select(selection -> selection.withCell(cell));
  }

  public void selectNothing() {
    select(_ -> Selection.NONE);
  }

  /// Asks of a factor of the selected cell what was asked of the cell.
  public void askOn(CellName factor) {
    select(selection -> selection.following(factor));
  }

  /// Goes back to the cell that led to the selected one.
  public void back() {
    select(Selection::back);
  }

  /// Tells the selected gradient another way, or of another of its parts.
  public void inquire(UnaryOperator<Inquiry> change) {
    look(gaze -> gaze.with(change.apply(gaze.inquiry())));
  }

  private void select(UnaryOperator<Selection> change) {
    revisions.select(change);
  }

  private void look(UnaryOperator<Gaze> change) {
    moments.publish(now -> now.then(now.document(), now.run(), change.apply(now.gaze())));
  }
}
