package studio.backprop.view.graph.matrix;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.text.TextAlignment;
import studio.backprop.view.graph.plan.MatrixGeometry;
import studio.backprop.view.layout.Area;
import studio.backprop.view.text.Wrapping;

/// The name of a row, left of it, or of a column, above it.
final class AxisName extends Label {
  private AxisName(String name, Pos alignment, Area area) {
    super(name);
    getStyleClass().add("axis-name");
    setManaged(false);
    setMouseTransparent(true);
    setTextOverrun(OverrunStyle.ELLIPSIS);
    setAlignment(alignment);
    resizeRelocate(area.x(), area.y(), area.width(), area.height());
  }

  static AxisName ofRow(String name, int row, MatrixGeometry geometry) {
    Area cell = geometry.cell(row, 0);
    return new AxisName(
        name, Pos.CENTER_RIGHT, new Area(0, cell.y(), geometry.labelWidth() - 5, cell.height()));
  }

  static AxisName ofColumn(String name, int column, MatrixGeometry geometry) {
    Area cell = geometry.cell(0, column);
    AxisName above =
        new AxisName(
            name, Pos.BOTTOM_CENTER, new Area(cell.x(), 0, cell.width(), geometry.labelHeight()));
    Wrapping.wrap(above);
    above.setTextAlignment(TextAlignment.CENTER);
    return above;
  }
}
