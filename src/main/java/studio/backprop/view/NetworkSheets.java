package studio.backprop.view;

import java.nio.file.Path;
import java.util.function.Supplier;
import studio.backprop.language.Texts;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.table.DataTable;
import studio.backprop.scenario.table.TableReading;
import studio.backprop.session.Session;
import studio.backprop.session.edit.NewDocuments;
import studio.backprop.view.files.FileCommands;
import studio.backprop.view.network.NetworkSheet;
import studio.backprop.view.overlay.Overlay;

/// The sheets on which a new document is chosen: a network in layers, alone or of a table of data.
final class NetworkSheets {
  private final Overlay overlay;
  private final FileCommands files;
  private final Session session;
  private final NewDocuments documents;
  private final Texts texts;

  NetworkSheets(Overlay overlay, FileCommands files, Session session, Texts texts) {
    this.overlay = overlay;
    this.files = files;
    this.session = session;
    this.documents = new NewDocuments(session);
    this.texts = texts;
  }

  /// Asks for the sizes of a network.
  void layers() {
    overlay.show(
        texts.get("network"),
        NetworkSheet.ofSizes(
            session.document().scenario().catalogue(), texts, texts.get("untitled"), this::make));
  }

  /// Asks for a table, and then for what is to be learned of it.
  void table() {
    files.chooseTable().ifPresent(this::table);
  }

  /// Asks what is to be learned of a table.
  void table(Path file) {
    documents.read(
        file,
        reading -> {
          switch (reading) {
            case TableReading.Accepted(DataTable table) -> show(file, table);
            case TableReading.Refused(var problems) -> files.tellProblems(file, problems);
          }
        });
  }

  private void show(Path file, DataTable table) {
    String name = String.valueOf(file.getFileName());
    overlay.show(
        texts.get("network-table", name),
        NetworkSheet.ofTable(
            table,
            session.document().scenario().catalogue(),
            texts,
            name.replaceFirst("\\.[^.]*$", ""),
            this::make));
  }

  private void make(Supplier<Scenario> document) {
    overlay.close();
    documents.make(document, files::openCopy);
  }
}
