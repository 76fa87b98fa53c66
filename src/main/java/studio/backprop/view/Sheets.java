package studio.backprop.view;

import studio.backprop.language.Texts;
import studio.backprop.session.ActivationAsked;
import studio.backprop.session.Session;
import studio.backprop.session.Shown;
import studio.backprop.view.activation.ActivationSheet;
import studio.backprop.view.files.FileCommands;
import studio.backprop.view.library.LibraryPane;
import studio.backprop.view.overlay.Overlay;

/// The sheets that can be laid over the window.
final class Sheets {
  private final Overlay overlay;
  private final FileCommands files;
  private final Session session;
  private final Texts texts;

  Sheets(Overlay overlay, FileCommands files, Session session, Texts texts) {
    this.overlay = overlay;
    this.files = files;
    this.session = session;
    this.texts = texts;
  }

  /// The scenarios that come with the program; the one that is chosen opens as a copy.
  void library() {
    LibraryPane library =
        new LibraryPane(
            texts,
            scenario -> {
              overlay.close();
              files.openCopy(scenario);
            });
    overlay.show(texts.get("library"), library);
  }

  /// Activations and their slopes: the selected node's where it is one, at the x of its cell.
  void activations() {
    Shown now = session.shown();
    ActivationAsked asked =
        now.selection()
            .in(now.graph())
            .flatMap(node -> ActivationAsked.of(now.run(), node, now.selection().cell()))
            .orElseGet(ActivationAsked::usual);
    overlay.show(
        texts.get("activations"),
        new ActivationSheet(asked, session.shown().style().numbers(), texts));
  }
}
