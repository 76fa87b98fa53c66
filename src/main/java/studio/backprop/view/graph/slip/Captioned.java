package studio.backprop.view.graph.slip;

import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import studio.backprop.view.graph.matrix.MatrixView;
import studio.backprop.view.graph.plan.MatrixGeometry;
import studio.backprop.view.text.Scripts;

/// A matrix on a slip, with its caption above it.
final class Captioned extends VBox {

  Captioned(String words, MatrixView matrix) {
    Label caption = new Label();
    Scripts.write(words, caption);
    caption.getStyleClass().add("slip-caption");
    MatrixGeometry geometry = matrix.geometry();
    Pane frame = new Pane(matrix);
    frame.setMinSize(geometry.width(), geometry.height());
    frame.setMaxSize(geometry.width(), geometry.height());
    getStyleClass().add("slip-column");
    getChildren().addAll(caption, frame);
  }
}
