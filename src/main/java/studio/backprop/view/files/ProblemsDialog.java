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
import studio.backprop.graph.Problem;
import studio.backprop.language.Texts;

/// All problems of a file that cannot be opened, in a list that scrolls and can be copied.
final class ProblemsDialog extends Dialog<ButtonType> {

  /// @param close the button that closes it
  ProblemsDialog(Path file, List<Problem> problems, ButtonType close, Texts texts) {
    ButtonType copy = new ButtonType(texts.get("copy"), ButtonData.LEFT);
    getDialogPane().getButtonTypes().setAll(copy, close);
    getDialogPane().getStyleClass().add("problems");
    setHeaderText(texts.get("problems-header", file.getFileName(), problems.size()));
    VBox list = new VBox();
    list.getStyleClass().add("problem-list");
    problems.stream().map(ProblemView::new).forEach(list.getChildren()::add);
    ScrollPane scroll = new ScrollPane(list);
    scroll.setFitToWidth(true);
    scroll.setAccessibleText(getHeaderText());
    getDialogPane().setContent(scroll);
    Button button = (Button) getDialogPane().lookupButton(copy);
    button.setDefaultButton(false);
    button.addEventFilter(
        ActionEvent.ACTION,
        event -> {
          copy(problems);
          event.consume();
        });
  }

  private static void copy(List<Problem> problems) {
    ClipboardContent content = new ClipboardContent();
    content.putString(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    Clipboard.getSystemClipboard().setContent(content);
  }
}
