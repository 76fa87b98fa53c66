package studio.backprop.session;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.file.SaveException;
import studio.backprop.scenario.file.SaveFault;
import studio.backprop.scenario.file.ScenarioReader;
import studio.backprop.scenario.file.WholeFile;
import studio.backprop.session.document.Document;
import studio.backprop.session.thread.Threads;

/// What goes between the document and the disk, which is waited for elsewhere. Who asks is told in
/// the window's thread once it is done.
public final class Filing {
  private final Moments moments;
  private final Revisions revisions;
  private final Threads threads;
  private final ScenarioReader reader;

  Filing(Moments moments, Revisions revisions, Threads threads, ScenarioReader reader) {
    this.moments = moments;
    this.revisions = revisions;
    this.threads = threads;
    this.reader = reader;
  }

  /// Reads files whose nodes run the operations that those of the first document may run.
  public ScenarioReader reader() {
    return reader;
  }

  private Document document() {
    return moments.now().document();
  }

  /// Shows what a file holds in place of the document, from its start. What is done before it is
  /// read is done to this document, and gives the file up.
  ///
  /// @param told that it is shown now, or why it is not; nothing where it is given up
  public void open(Path from, Consumer<Opening> told) {
    revisions.make(new Change.Opened(from, reader, told));
  }

  /// Writes the document as it is now to a file, which is its file from then on. It may be edited
  /// meanwhile; of several that are asked for the last is written last.
  ///
  /// @param told what it came to
  public void save(Path to, Consumer<Saving> told) {
    Scenario written = document().own().present();
    long of = revisions.documents();
    atTheDisk(
        () -> Saving.of(written, to),
        saving -> {
          if (saving instanceof Saving.Saved(var stamp) && of == revisions.documents()) {
            revisions.make(
                new Change.Noted(
                    revision -> revision.isNext() ? revision.saved(written, to, stamp) : revision));
          }
          told.accept(saving);
        });
  }

  /// Writes a text to a file that is none of a document.
  ///
  /// @param told why that failed, empty where it did not
  public void export(String text, Path to, Consumer<Optional<SaveFault>> told) {
    atTheDisk(() -> exported(text, to), told);
  }

  private static Optional<SaveFault> exported(String text, Path to) {
    try {
      WholeFile.save(to, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
      return Optional.empty();
    } catch (SaveException failed) {
      return Optional.of(failed.fault());
    }
  }

  /// Looks whether another program has written the document's file since it was last read or saved
  /// here.
  public void lookAtFile(Consumer<Boolean> told) {
    atTheDisk(document()::isChangedOnDisk, told);
  }

  private <T> void atTheDisk(Supplier<T> work, Consumer<T> told) {
    threads
        .disk()
        .execute(() -> {
          T done = work.get();
          threads.here().execute(() -> told.accept(done));
        });
  }
}
