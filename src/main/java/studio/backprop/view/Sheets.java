package studio.backprop.view;

import studio.backprop.view.files.FileCommands;
import studio.backprop.view.library.LibraryPane;
import studio.backprop.view.overlay.Overlay;
import studio.backprop.view.text.Texts;

/// The sheets that can be laid over the window.
final class Sheets {
  private final Overlay overlay;
  private final FileCommands files;
  private final Texts texts;

  Sheets(Overlay overlay, FileCommands files, Texts texts) {
    this.overlay = overlay;
    this.files = files;
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
}
