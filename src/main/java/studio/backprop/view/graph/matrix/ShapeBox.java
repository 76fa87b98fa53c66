package studio.backprop.view.graph.matrix;

import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import studio.backprop.view.graph.plan.MatrixGeometry;

/// A matrix without its numbers: a box in proportion to its shape, which is written in it where
/// there is room.
final class ShapeBox extends Region {
  private final Text shape = new Text();

  ShapeBox(MatrixGeometry geometry) {
    getStyleClass().add("shape-box");
    shape.getStyleClass().add("number");
    shape.setTextOrigin(VPos.CENTER);
    shape.setText(geometry.rows() + "×" + geometry.columns());
    getChildren().add(shape);
    setManaged(false);
    setMouseTransparent(true);
    double side = Math.min(geometry.cellWidth(), geometry.cellHeight());
    resizeRelocate(
        geometry.labelWidth(),
        geometry.labelHeight(),
        geometry.columns() * side,
        geometry.rows() * side);
  }

  @Override
  protected void layoutChildren() {
    double width = shape.getLayoutBounds().getWidth();
    shape.setVisible(width < getWidth() - 2);
    shape.setLayoutX((getWidth() - width) / 2);
    shape.setLayoutY(getHeight() / 2);
  }
}
