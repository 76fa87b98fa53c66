package studio.backprop.session.edit;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.file.TextFile;
import studio.backprop.scenario.file.UnreadableException;
import studio.backprop.scenario.table.TableReader;
import studio.backprop.scenario.table.TableReading;
import studio.backprop.session.Session;
import studio.backprop.session.thread.Errand;

/// What documents are made of that are not opened, off the window's thread.
public final class NewDocuments {
  private final Errand reading;
  private final Errand making;

  public NewDocuments(Session session) {
    this.reading = new Errand(session.threads());
    this.making = new Errand(session.threads());
  }

  /// Reads a table of data.
  ///
  /// @param told what it holds, or what is wrong with it
  public void read(Path file, Consumer<TableReading> told) {
    reading.begin(() -> read(file), told);
  }

  private static TableReading read(Path file) {
    try {
      return TableReader.read(TextFile.read(file));
    } catch (UnreadableException wrong) {
      return new TableReading.Refused(List.of(wrong.problem()));
    }
  }

  /// Makes a document.
  ///
  /// @param then takes it
  public void make(Supplier<Scenario> document, Consumer<Scenario> then) {
    making.begin(document, then);
  }
}
