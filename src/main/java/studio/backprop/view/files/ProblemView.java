package studio.backprop.view.files;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import studio.backprop.graph.Problem;

/// One problem of a file: its place, and under it what is wrong and what would be right.
final class ProblemView extends VBox {

  ProblemView(Problem problem) {
    getStyleClass().add("problem");
    Label place = new Label(problem.place());
    place.getStyleClass().add("place");
    place.setManaged(!problem.place().isEmpty());
    place.setWrapText(true);
    Label message = new Label(problem.message());
    message.getStyleClass().add("message");
    message.setWrapText(true);
    getChildren().addAll(place, message);
  }
}
