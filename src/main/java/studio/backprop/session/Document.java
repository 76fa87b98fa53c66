package studio.backprop.session;

import java.nio.file.Path;
import java.util.Optional;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.edit.History;

/// The open document: its scenario with what was before, and the file that holds it.
///
/// @param file where it was read from or saved to; empty where no file holds it yet
/// @param stamp by what that file is known again
public record Document(History history, Optional<Path> file, Optional<FileStamp> stamp) {

  /// A document that no file holds yet, with nothing to undo.
  static Document of(Scenario scenario) {
    return new Document(History.opened(scenario), Optional.empty(), Optional.empty());
  }

  Document with(History next) {
    return new Document(next, file, stamp);
  }

  public Scenario scenario() {
    return history.present();
  }

  /// Whether it holds changes that were not saved.
  public boolean isDirty() {
    return history.isDirty();
  }

  /// Whether there is a change to undo.
  public boolean canUndo() {
    return history.canUndo();
  }

  /// Whether there is a change to do again.
  public boolean canRedo() {
    return history.canRedo();
  }

  /// The file as it was when it was last read or saved here.
  Optional<Origin> origin() {
    return file.map(path -> new Origin(path, stamp));
  }

  /// Whether another program has written the file since it was last read or saved here.
  public boolean isChangedOnDisk() {
    Optional<FileStamp> now = file.flatMap(FileStamp::of);
    return now.isPresent() && !now.equals(stamp);
  }
}
