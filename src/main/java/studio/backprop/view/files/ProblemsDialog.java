package studio.backprop.view.files;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import studio.backprop.language.Language;
import studio.backprop.language.Texts;
import studio.backprop.scenario.file.FileProblem;
import studio.backprop.telling.FilePhrases;

/// All problems of a file that cannot be opened, in a list that scrolls and can be copied.
final class ProblemsDialog extends Dialog<ButtonType> {

  /// @param close the button that closes it
  ProblemsDialog(Path file, List<FileProblem> problems, ButtonType close, Language language) {
    Texts texts = language.texts("window");
    ButtonType copy = new ButtonType(texts.get("copy"), ButtonData.LEFT);
    getDialogPane().getButtonTypes().setAll(copy, close);
    getDialogPane().getStyleClass().add("problems");
    setHeaderText(texts.get("problems-header", file.getFileName(), problems.size()));
    VBox list = new VBox();
    list.getStyleClass().add("problem-list");
    FilePhrases phrases = new FilePhrases(language);
    problems.forEach(problem -> list.getChildren().add(new ProblemView(problem, phrases)));
    ScrollPane scroll = new ScrollPane(list);
    scroll.setFitToWidth(true);
    scroll.setAccessibleText(getHeaderText());
    getDialogPane().setContent(scroll);
    Button button = (Button) getDialogPane().lookupButton(copy);
    button.setDefaultButton(false);
    button.addEventFilter(
        ActionEvent.ACTION,
        event -> {
          copy(problems.stream().map(phrases::line).collect(Collectors.joining("\n")));
          event.consume();
        });
  }

  private static void copy(String lines) {
    ClipboardContent content = new ClipboardContent();
    content.putString(lines);
    Clipboard.getSystemClipboard().setContent(content);
  }
}
