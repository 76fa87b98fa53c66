package studio.backprop.view.files;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import studio.backprop.language.Language;
import studio.backprop.language.Texts;
import studio.backprop.scenario.file.FileProblem;
import studio.backprop.view.text.Wrapping;

/// Asks and tells in dialogs over the window.
public final class StagePrompts implements Prompts {
  private static final String TABLE = ".csv";

  private final Stage stage;
  private final Supplier<Language> language;
  private final Consumer<Scene> dress;

  /// @param language in which it asks
  /// @param dress gives a dialog's scene the looks of the window
  public StagePrompts(Stage stage, Supplier<Language> language, Consumer<Scene> dress) {
    this.stage = stage;
    this.language = language;
    this.dress = dress;
  }

  private Texts texts() {
    return language.get().texts("window");
  }

  @Override
  public Optional<Path> fileToOpen(Optional<Path> near) {
    return path(chooser("open", near).showOpenDialog(stage));
  }

  @Override
  public Optional<Path> tableToOpen(Optional<Path> near) {
    FileChooser chooser = chooser("open", near);
    chooser
        .getExtensionFilters()
        .setAll(new ExtensionFilter(texts().get("tables"), "*" + TABLE, "*.tsv", "*.txt"));
    return path(chooser.showOpenDialog(stage));
  }

  @Override
  public Optional<Path> fileToSave(Optional<Path> near, String suggestedName) {
    FileChooser chooser = chooser("save", near);
    if (suggestedName.endsWith(TABLE)) {
      chooser.getExtensionFilters().setAll(new ExtensionFilter(texts().get("tables"), "*" + TABLE));
    }
    chooser.setInitialFileName(suggestedName);
    return path(chooser.showSaveDialog(stage));
  }

  private Optional<Path> path(@Nullable File chosen) {
    try {
      return Optional.ofNullable(chosen).map(File::toPath);
    } catch (InvalidPathException wrong) {
      unsayable(wrong.getInput());
      return Optional.empty();
    }
  }

  private FileChooser chooser(String title, Optional<Path> near) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(texts().get(title));
    chooser.getExtensionFilters().add(new ExtensionFilter(texts().get("files"), "*.json"));
    near.map(Path::toAbsolutePath)
        .map(Path::getParent)
        .filter(Files::isDirectory)
        .ifPresent(directory -> chooser.setInitialDirectory(directory.toFile()));
    return chooser;
  }

  @Override
  public Unsaved whatOfUnsaved(String title) {
    ButtonType save = new ButtonType(texts().get("unsaved-save"), ButtonData.YES);
    ButtonType discard = new ButtonType(texts().get("unsaved-discard"), ButtonData.NO);
    ButtonType cancel = new ButtonType(texts().get("cancel"), ButtonData.CANCEL_CLOSE);
    String question = texts().get("unsaved-question", title);
    return asked(AlertType.CONFIRMATION, "unsaved-title", question, save, discard, cancel)
        .map(Map.of(save, Unsaved.SAVE, discard, Unsaved.DISCARD)::get)
        .orElse(Unsaved.CANCEL);
  }

  @Override
  public Changed whatOfChanged(Path file) {
    ButtonType overwrite = new ButtonType(texts().get("overwrite"), ButtonData.NO);
    ButtonType saveAs = new ButtonType(texts().get("save-as"), ButtonData.YES);
    ButtonType cancel = new ButtonType(texts().get("cancel"), ButtonData.CANCEL_CLOSE);
    String question = texts().get("changed-question", file.getFileName());
    return asked(AlertType.WARNING, "changed-title", question, saveAs, overwrite, cancel)
        .map(Map.of(overwrite, Changed.OVERWRITE, saveAs, Changed.SAVE_AS)::get)
        .orElse(Changed.CANCEL);
  }

  @Override
  public boolean mayOverwrite(Path file) {
    ButtonType overwrite = new ButtonType(texts().get("overwrite"), ButtonData.NO);
    ButtonType otherName =
        new ButtonType(texts().get("exists-other-name"), ButtonData.CANCEL_CLOSE);
    String question = texts().get("exists-question", file.getFileName());
    return asked(AlertType.WARNING, "exists-title", question, otherName, overwrite)
        .filter(overwrite::equals)
        .isPresent();
  }

  @Override
  public void problems(Path file, List<FileProblem> problems) {
    ProblemsDialog dialog = new ProblemsDialog(file, problems, close(), language.get());
    prepare(dialog, "problems-title");
    dialog.showAndWait();
  }

  @Override
  public void saveFailed(Path file, String reason) {
    Alert alert = new Alert(AlertType.ERROR, reason, close());
    prepare(alert, "save-failed-title");
    alert.setHeaderText(texts().get("save-failed-header", file.getFileName()));
    alert.showAndWait();
  }

  @Override
  public void unsayable(String name) {
    asked(AlertType.ERROR, "problems-title", texts().get("unsayable", name), close());
  }

  private Optional<ButtonType> asked(
      AlertType type, String title, String question, ButtonType... ways) {
    Alert alert = new Alert(type, question, ways);
    prepare(alert, title);
    alert.setHeaderText(null);
    return alert.showAndWait();
  }

  private ButtonType close() {
    return new ButtonType(texts().get("close"), ButtonData.CANCEL_CLOSE);
  }

  private void prepare(Dialog<?> dialog, String title) {
    dialog.initOwner(stage);
    dialog.setTitle(texts().get(title));
    dialog.setResizable(true);
    Wrapping.wrap(dialog);
    dress.accept(dialog.getDialogPane().getScene());
  }
}
