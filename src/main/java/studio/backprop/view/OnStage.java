package studio.backprop.view;

import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import studio.backprop.language.Texts;
import studio.backprop.session.Session;
import studio.backprop.session.Shown;
import studio.backprop.view.files.FileCommands;

/// What a stage says of the document: its title, and the question about unsaved work on closing.
record OnStage(Session session, FileCommands files, Texts texts) {

  void follow(Stage stage) {
    session.follow(this::title, stage::setTitle);
    stage.setOnCloseRequest(event -> ask(stage, event));
  }

  private void ask(Stage stage, WindowEvent closing) {
    if (!files.mayLeave()) {
      closing.consume();
      files.leave(() -> {
        session.giveUp();
        stage.close();
      });
    }
  }

  private String title(Shown shown) {
    String key = shown.document().isDirty() ? "window-title-unsaved" : "window-title";
    String title = shown.title().isEmpty() ? texts.get("untitled") : shown.title();
    return texts.get(
        key,
        shown
            .document()
            .file()
            .map(file -> texts.get("titled-file", title, file.getFileName()))
            .orElse(title));
  }
}
