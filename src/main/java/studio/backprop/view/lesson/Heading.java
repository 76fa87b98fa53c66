package studio.backprop.view.lesson;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// What stands over a pane beside the graph: where one is, and on the right what ends it.
final class Heading extends HBox {
  Heading(Label place, Node... right) {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    place.getStyleClass().add("lesson-place");
    getStyleClass().add("lesson-heading");
    getChildren().addAll(place, gap);
    getChildren().addAll(right);
  }
}
