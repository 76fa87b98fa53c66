package studio.backprop.view.files;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import studio.backprop.scenario.file.FileProblem;
import studio.backprop.telling.FilePhrases;
import studio.backprop.view.text.Wrapping;

/// One problem of a file: its place, and under it what is wrong and what would be right.
final class ProblemView extends VBox {

  ProblemView(FileProblem problem, FilePhrases phrases) {
    getStyleClass().add("problem");
    String where = phrases.place(problem);
    Label place = new Label(where);
    place.getStyleClass().add("place");
    place.setManaged(!where.isEmpty());
    Wrapping.wrap(place);
    Label message = new Label(phrases.sentence(problem));
    message.getStyleClass().add("message");
    Wrapping.wrap(message);
    getChildren().addAll(place, message);
  }
}
