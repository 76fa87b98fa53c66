package studio.backprop.view.files;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import studio.backprop.graph.Problem;

/// One problem of a file: its place, and under it what is wrong and what would be right.
final class ProblemCell extends ListCell<Problem> {
  private final Label place = new Label();
  private final Label message = new Label();
  private final VBox both = new VBox(place, message);

  ProblemCell() {
    place.getStyleClass().add("place");
    message.getStyleClass().add("message");
    message.setWrapText(true);
    both.getStyleClass().add("problem");
    // Lets the message wrap at the width of the list instead of asking for a wider one.
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Problem problem, boolean empty) {
    super.updateItem(problem, empty);
    if (problem == null || empty) {
      setGraphic(null);
      return;
    }
    place.setText(problem.place());
    place.setManaged(!problem.place().isEmpty());
    message.setText(problem.message());
    setAccessibleText(problem.toString());
    setGraphic(both);
  }
}
