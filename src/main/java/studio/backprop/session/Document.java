package studio.backprop.session;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import studio.backprop.graph.Assembly;
import studio.backprop.graph.Graph;
import studio.backprop.playback.Run;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.scenario.edit.History;
import studio.backprop.scenario.edit.Outcome;
import studio.backprop.scenario.file.Reading;
import studio.backprop.scenario.file.SaveException;
import studio.backprop.scenario.file.ScenarioFile;
import studio.backprop.scenario.file.ScenarioReader;

/// The open document: its scenario and all that follows from it, its file, and its past.
///
/// Whatever changes the scenario runs it at once and publishes the new [Run]; what fails is
/// answered as a value and changes nothing.
public final class Document {
  private final ReadOnlyObjectWrapper<Run> run = new ReadOnlyObjectWrapper<>(this, "run");
  private final ReadOnlyObjectWrapper<Optional<Path>> file =
      new ReadOnlyObjectWrapper<>(this, "file", Optional.empty());
  private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper(this, "dirty");
  private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper(this, "undoable");
  private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper(this, "redoable");
  private Optional<FileStamp> stamp = Optional.empty();
  private History history;

  /// A document that no file holds yet.
  ///
  /// @throws IllegalArgumentException where the scenario does not make a graph
  public Document(Scenario scenario) {
    history = History.opened(scenario);
    run.set(Run.of(scenario, assembled(scenario)));
  }

  /// The scenario and everything that follows from it.
  public ReadOnlyObjectProperty<Run> runProperty() {
    return run.getReadOnlyProperty();
  }

  public Run run() {
    return run.get();
  }

  /// The file that it was read from or saved to.
  public ReadOnlyObjectProperty<Optional<Path>> fileProperty() {
    return file.getReadOnlyProperty();
  }

  public Optional<Path> file() {
    return file.get();
  }

  /// Whether another program has written the file since it was last read or saved here.
  public boolean isChangedOnDisk() {
    Optional<FileStamp> now = file.get().flatMap(FileStamp::of);
    return now.isPresent() && !now.equals(stamp);
  }

  /// Whether it holds changes that were not saved.
  public ReadOnlyBooleanProperty dirtyProperty() {
    return dirty.getReadOnlyProperty();
  }

  public boolean isDirty() {
    return dirty.get();
  }

  /// Whether there is a change to undo.
  public ReadOnlyBooleanProperty undoableProperty() {
    return undoable.getReadOnlyProperty();
  }

  /// Whether there is a change to do again.
  public ReadOnlyBooleanProperty redoableProperty() {
    return redoable.getReadOnlyProperty();
  }

  /// Does an edit.
  ///
  /// @return why it is refused, empty where it is done
  public Optional<String> apply(Edit edit) {
    return switch (edit.applyTo(history.present())) {
      case Outcome.Refused refused -> Optional.of(refused.sentence());
      case Outcome.Done done -> {
        move(history.record(done.scenario()), done.graph());
        yield Optional.empty();
      }
    };
  }

  /// All edits from here to [#endGesture] are undone as one: a drag.
  public void beginGesture() {
    history = history.beginGesture();
  }

  public void endGesture() {
    history = history.endGesture();
    describe();
  }

  public void undo() {
    History before = history.undo();
    move(before, assembled(before.present()));
  }

  public void redo() {
    History after = history.redo();
    move(after, assembled(after.present()));
  }

  /// Shows another scenario in place of this one, as a copy that no file holds.
  public void show(Scenario scenario) {
    replace(scenario, assembled(scenario), Optional.empty());
  }

  /// Shows what a file holds in place of this, or says why not.
  public Opening open(Path from) {
    // Before it is read, so that what is written meanwhile counts as a change.
    Optional<FileStamp> read = FileStamp.of(from);
    return switch (ScenarioReader.read(from)) {
      case Reading.Refused refused -> new Opening.Refused(refused.problems());
      case Reading.Accepted accepted -> {
        replace(accepted.scenario(), accepted.graph(), Optional.of(from));
        stamp = read;
        yield new Opening.Opened();
      }
    };
  }

  /// Writes it to a file, which is its file from then on.
  public Saving save(Path to) {
    try {
      ScenarioFile.save(history.present(), to);
    } catch (SaveException failed) {
      return new Saving.Failed(String.valueOf(failed.getMessage()));
    }
    history = history.markSaved();
    stamp = FileStamp.of(to);
    file.set(Optional.of(to));
    describe();
    return new Saving.Saved();
  }

  private void replace(Scenario scenario, Graph graph, Optional<Path> from) {
    history = History.opened(scenario);
    file.set(from);
    run.set(Run.of(scenario, graph));
    describe();
  }

  private void move(History next, Graph graph) {
    boolean changed = !next.present().equals(history.present());
    history = next;
    if (changed) {
      run.set(run.get().then(next.present(), graph));
    }
    describe();
  }

  private void describe() {
    dirty.set(history.isDirty());
    undoable.set(history.canUndo());
    redoable.set(history.canRedo());
  }

  private static Graph assembled(Scenario scenario) {
    return switch (Graph.assemble(scenario.graphSource())) {
      case Graph graph -> graph;
      case Assembly.Broken broken ->
          throw new IllegalArgumentException(broken.problems().getFirst().toString());
    };
  }
}
