package studio.backprop.view;

import java.io.File;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import studio.backprop.view.files.FileCommands;

/// Opens a file that is dropped on the window; of several the first that can be one, as a window
/// shows one.
final class FileDrop {
  private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

  private static final String TABLE = ".csv";
  private static final String SCENARIO = ".json";

  private FileDrop() {}

  static void install(Scene scene, FileCommands files, NetworkSheets networks) {
    scene.setOnDragOver(event -> {
      if (event.getDragboard().hasFiles()) {
        event.acceptTransferModes(TransferMode.COPY);
        scene.getRoot().pseudoClassStateChanged(DROP, true);
        event.consume();
      }
    });
    scene.setOnDragExited(_ -> scene.getRoot().pseudoClassStateChanged(DROP, false));
    scene.setOnDragDropped(event -> drop(event, files, networks));
  }

  /// Which of several files is opened: the first one where none has the name of a scenario or a
  /// table.
  static File wanted(List<File> files) {
    return files.stream()
        .filter(file -> isNamed(file, SCENARIO) || isNamed(file, TABLE))
        .findFirst()
        .orElseGet(files::getFirst);
  }

  private static boolean isNamed(File file, String suffix) {
    return file.getName().toLowerCase(Locale.ROOT).endsWith(suffix);
  }

  private static void open(File file, FileCommands files, NetworkSheets networks) {
    if (isNamed(file, TABLE)) {
      files.path(file).ifPresent(networks::table);
    } else {
      files.open(file);
    }
  }

  private static void drop(DragEvent event, FileCommands files, NetworkSheets networks) {
    boolean hasFile = event.getDragboard().hasFiles();
    if (hasFile) {
      File file = wanted(event.getDragboard().getFiles());
      // Later: a question asked now would hold up the program that the file comes from.
      Platform.runLater(() -> open(file, files, networks));
    }
    event.setDropCompleted(hasFile);
    event.consume();
  }
}
