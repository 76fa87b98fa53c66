package studio.backprop.view.graph;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import studio.backprop.explain.Quantity;
import studio.backprop.matrix.Matrix;

/// Matrices in a row with signs between them.
final class SlipView extends HBox {
  private static final int MOST_ROWS = 6;
  private static final int MOST_COLUMNS = 4;

  SlipView() {
    getStyleClass().add("slip");
    setManaged(false);
    setAlignment(Pos.CENTER_LEFT);
  }

  /// Whether three matrices of this size can stand in a row.
  static boolean fits(Matrix matrix) {
    return matrix.rows() <= MOST_ROWS && matrix.columns() <= MOST_COLUMNS;
  }

  void add(NodeLook look, Matrix matrix, String caption) {
    var bare = MatrixGeometry.cells(matrix, List.of(), List.of(), List.of());
    MatrixView view = MatrixView.of(look, Quantity.GRADIENT, bare);
    view.show(matrix);
    Pane frame = new Pane(view);
    frame.setMinSize(bare.width(), bare.height());
    frame.setMaxSize(bare.width(), bare.height());
    Label above = SumSlips.caption(caption);
    VBox column = new VBox(above, frame);
    column.getStyleClass().add("slip-column");
    getChildren().add(column);
  }

  void addSign(String sign) {
    Label label = new Label(sign);
    label.getStyleClass().add("slip-sign");
    getChildren().add(label);
  }
}
