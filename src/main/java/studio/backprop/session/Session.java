package studio.backprop.session;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import studio.backprop.explain.Explainer;
import studio.backprop.explain.Explanation;
import studio.backprop.explain.Explanation.Contribution;
import studio.backprop.explain.Tree.InnerCell;
import studio.backprop.graph.CellName;
import studio.backprop.graph.FrameThread;
import studio.backprop.playback.Grain;
import studio.backprop.playback.Run;
import studio.backprop.playback.Stops;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.edit.Assembled;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.scenario.edit.History;
import studio.backprop.scenario.edit.Outcome;
import studio.backprop.scenario.edit.Refusal;
import studio.backprop.scenario.file.Reading;
import studio.backprop.scenario.file.ScenarioReader;
import studio.backprop.writing.style.Style;

/// One person's sitting before one document. Whatever they do leads to one next [Shown], which is
/// published once; a listener that does something in turn does it after all others have heard.
public final class Session {
  private final Playhead playhead = new Playhead();
  private final ReadOnlyObjectWrapper<Shown> shown;
  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper(this, "working");
  private final Threads threads;
  private final ScenarioReader reader;
  private boolean publishing;
  private Draft newest;
  private final AtomicLong drafts = new AtomicLong();
  private long shownDraft;
  private long opened;
  private Optional<CellName> askedFor = Optional.empty();
  private @Nullable Run askedOf;

  /// A session on one thread.
  ///
  /// @param scenario whose graph may be half built
  public Session(Scenario scenario) {
    this(scenario, Threads.ONE);
  }

  public Session(Scenario scenario, Threads threads) {
    this.threads = threads;
    this.reader = new ScenarioReader(scenario.catalogue());
    this.newest = Draft.first(Document.of(scenario)).shown();
    Run run = Run.of(newest.assembled());
    shown =
        new ReadOnlyObjectWrapper<>(this, "shown", Shown.first(newest.document(), run, Gaze.FIRST));
    playhead.setLength(run.timeline().length());
    playhead.positionProperty().subscribe(_ -> look(gaze -> gaze.at(playhead.position())));
  }

  /// All that is shown now.
  public ReadOnlyObjectProperty<Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  public Shown shown() {
    return shown.get();
  }

  /// Tells a listener a part of what is shown, now and whenever it is another.
  public <T> void follow(Function<Shown, T> part, Consumer<T> listener) {
    shown.map(part).subscribe(listener);
  }

  public Document document() {
    return shown().document();
  }

  public Playhead playhead() {
    return playhead;
  }

  /// Whether something newer than what is shown is still being run.
  public ReadOnlyBooleanProperty workingProperty() {
    return working.getReadOnlyProperty();
  }

  /// Gives up what is being run: the document is again what is shown.
  public void cancel() {
    shownDraft = drafts.incrementAndGet();
    newest = new Draft(document(), shown().run().assembled(), true);
    working.set(false);
  }

  /// The newest version of the document, which the next edit changes.
  public Assembled assembled() {
    return newest.assembled();
  }

  /// Does an edit.
  ///
  /// @return why it is refused, empty where it is done
  public Optional<Refusal> apply(Edit edit) {
    return switch (edit.applyTo(newest.assembled())) {
      case Outcome.Refused refused -> Optional.of(refused.refusal());
      case Outcome.Done done -> {
        move(newest.next(history().record(done.after().scenario()), done.after()));
        yield Optional.empty();
      }
    };
  }

  /// All edits from here to [#endGesture] are undone as one: a drag.
  public void beginGesture() {
    keep(history().beginGesture());
  }

  public void endGesture() {
    keep(history().endGesture());
  }

  public void undo() {
    move(newest.next(history().undo()));
  }

  public void redo() {
    move(newest.next(history().redo()));
  }

  /// Shows another scenario in place of this one from its start, as a copy that no file holds.
  public void show(Scenario scenario) {
    run(Draft.first(Document.of(scenario)));
  }

  /// Shows unsaved work in place of this, from its start: it is still to be saved, where it came
  /// from.
  public void restore(Scenario scenario, Optional<Origin> origin) {
    run(
        Draft.first(
            new Document(
                History.unsaved(scenario),
                origin.map(Origin::file),
                origin.flatMap(Origin::stamp))));
  }

  /// Gives up what was not saved: it may go, deliberately.
  public void giveUp() {
    keep(history().markSaved());
  }

  /// Reads files whose nodes run the operations that those of the first document may run.
  ScenarioReader reader() {
    return reader;
  }

  /// Shows what a file holds in place of this, from its start, or says why not.
  public Opening open(Path from) {
    // Before it is read, so that what is written meanwhile counts as a change.
    Optional<FileStamp> read = FileStamp.of(from);
    return switch (reader.read(from)) {
      case Reading.Refused refused -> new Opening.Refused(refused.problems());
      case Reading.HalfBuilt half -> opened(half.scenario(), from, read);
      case Reading.Accepted accepted -> opened(accepted.scenario(), from, read);
    };
  }

  private Opening opened(Scenario scenario, Path from, Optional<FileStamp> read) {
    run(Draft.first(new Document(History.opened(scenario), Optional.of(from), read)));
    return new Opening.Opened();
  }

  /// Writes the document as it is now to a file, which is its file from then on. It may be edited
  /// meanwhile; of several that are asked for the last is written last.
  ///
  /// @param told what it came to, once it is done
  public void save(Path to, Consumer<Saving> told) {
    Scenario written = document().scenario();
    OptionalLong of = newest.isNext() ? OptionalLong.of(opened) : OptionalLong.empty();
    threads
        .disk()
        .execute(() -> {
          Saving saving = Saving.of(written, to);
          threads
              .here()
              .execute(() -> {
                if (saving instanceof Saving.Saved saved && of.equals(OptionalLong.of(opened))) {
                  History marked = history().markSaved(written);
                  keep(new Document(marked, Optional.of(to), saved.stamp()));
                }
                told.accept(saving);
              });
        });
  }

  /// Looks whether another program has written the document's file since it was last read or saved
  /// here.
  ///
  /// @param told once it is known
  public void lookAtFile(Consumer<Boolean> told) {
    Document asked = document();
    threads
        .disk()
        .execute(() -> {
          boolean isChanged = asked.isChangedOnDisk();
          threads.here().execute(() -> told.accept(isChanged));
        });
  }

  /// Tells why a cell of a matrix inside an operation is what it is: here where that is found
  /// within a frame.
  ///
  /// @param told once it is found, unless another run is shown by then
  public void explain(InnerCell cell, Consumer<Contribution> told) {
    Run run = shown().run();
    if (FrameThread.hasTimeFor(run.graph())) {
      told.accept(new Explainer(run.trace()).explain(cell));
      return;
    }
    threads
        .elsewhere()
        .execute(() -> {
          Contribution found = new Explainer(run.trace()).explain(cell);
          threads
              .here()
              .execute(() -> {
                if (shown().run().equals(run)) {
                  told.accept(found);
                }
              });
        });
  }

  /// How closely the pass is looked at.
  public void look(Grain closely) {
    look(gaze -> gaze.with(closely));
  }

  /// How formulas and numbers are written.
  public void write(Style style) {
    look(gaze -> gaze.with(style));
  }

  /// Selects a node, and none of its cells.
  public void selectNode(String id) {
    select(_ -> Selection.of(id));
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

  /// Tells another way to the selected gradient.
  public void tell(Rung rung) {
    inquire(inquiry -> inquiry.with(rung));
  }

  /// Tells of another example of the batch.
  ///
  /// @param example from 0
  public void tellExample(int example) {
    inquire(inquiry -> inquiry.withExample(example));
  }

  /// Whether to tell the other orders and transposes of a product too.
  public void tellOrders(boolean wanted) {
    inquire(inquiry -> inquiry.withOrders(wanted));
  }

  /// Tells another line of the derivation.
  ///
  /// @param line from 1, and 0 for what is derived
  public void tellLine(int line) {
    inquire(inquiry -> inquiry.withLine(line));
  }

  /// Whether to tell a line of the derivation in numbers too.
  public void tellInNumbers(boolean wanted) {
    inquire(inquiry -> inquiry.withNumbers(wanted));
  }

  private void select(UnaryOperator<Selection> change) {
    look(gaze -> gaze.with(change.apply(gaze.selection())));
  }

  private void inquire(UnaryOperator<Inquiry> change) {
    look(gaze -> gaze.with(change.apply(gaze.inquiry())));
  }

  private void look(UnaryOperator<Gaze> change) {
    publish(now -> now.then(now.document(), now.run(), change.apply(now.gaze())));
  }

  private History history() {
    return newest.document().history();
  }

  private void keep(History history) {
    keep(newest.document().with(history));
  }

  private void keep(Document document) {
    newest = newest.with(document);
    if (!working.get()) {
      publish(now -> now.then(document, now.run(), now.gaze()));
    }
  }

  private void move(Draft next) {
    if (next.scenario().equals(newest.scenario())) {
      keep(next.document());
    } else {
      run(next);
    }
  }

  /// Runs a draft, here where that takes no longer than a frame, and shows it.
  private void run(Draft draft) {
    opened += draft.isNext() ? 0 : 1;
    newest = draft;
    long number = drafts.incrementAndGet();
    if (FrameThread.hasTimeFor(draft.assembled().graph())) {
      show(draft, number, run(draft, shown().run()));
    } else {
      working.set(true);
      Run before = shown().run();
      threads.elsewhere().execute(() -> runElsewhere(draft, before, number));
    }
  }

  /// Of several drafts that wait only the newest is run.
  private void runElsewhere(Draft draft, Run before, long number) {
    if (number == drafts.get()) {
      Run run = run(draft, before);
      threads.here().execute(() -> show(draft, number, run));
    }
  }

  private static Run run(Draft draft, Run before) {
    return draft.isNext() ? before.then(draft.assembled()) : Run.of(draft.assembled());
  }

  /// Shows a draft that has been run, unless a newer one is shown or it was given up.
  private void show(Draft draft, long number, Run run) {
    if (number <= shownDraft) {
      return;
    }
    shownDraft = number;
    working.set(number < drafts.get());
    boolean isNewest = number == drafts.get();
    Document document = isNewest ? newest.document() : draft.document();
    newest = isNewest ? newest.shown() : newest;
    publish(now ->
        draft.isNext()
            ? now.then(document, run, now.gaze().at(within(run, now.gaze().position())))
            : now.then(document, run, now.gaze().at(0).with(Selection.NONE)));
  }

  private static double within(Run run, double position) {
    return Math.min(position, run.timeline().length());
  }

  /// Finds an answer that takes longer than a frame.
  private void answer() {
    Run run = shown().run();
    Optional<CellName> cell = shown().unanswered();
    if (cell.isPresent() && !(cell.equals(askedFor) && run.equals(askedOf))) {
      askedFor = cell;
      askedOf = run;
      threads
          .elsewhere()
          .execute(() -> {
            Explanation found = new Explainer(run.trace()).explain(cell.get());
            threads.here().execute(() -> publish(now -> now.answered(run, found)));
          });
    }
  }

  private void publish(UnaryOperator<Shown> change) {
    if (publishing) {
      waiting.add(() -> publish(change));
      return;
    }
    publishing = true;
    try {
      Shown next = change.apply(shown());
      if (!next.equals(shown())) {
        lead(next);
        shown.set(next);
      }
    } finally {
      publishing = false;
    }
    for (Runnable next = waiting.poll(); next != null; next = waiting.poll()) {
      next.run();
    }
    answer();
  }

  /// The playhead goes along with a new run.
  private void lead(Shown next) {
    if (!next.run().equals(shown().run()) || next.gaze().grain() != shown().gaze().grain()) {
      playhead.setLength(next.run().timeline().length());
      playhead.setStops(Stops.of(next.run().timeline(), next.gaze().grain()));
    }
    if (playhead.position() != next.gaze().position()) {
      playhead.moveTo(next.gaze().position());
    }
  }
}
