package studio.backprop.view.graph.port;

import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.shape.CubicCurve;

/// A wire on its way, from where a value comes out to the mouse.
final class PulledWire extends Group {
  private static final double BEND = 60;

  private final CubicCurve line = new CubicCurve();
  private final Circle end = new Circle(4);

  PulledWire() {
    line.getStyleClass().add("wire-line");
    end.getStyleClass().add("wire-tip");
    getStyleClass().addAll("wire", "pulled");
    getChildren().addAll(line, end);
    setManaged(false);
    setMouseTransparent(true);
    setVisible(false);
  }

  void run(Point2D from, Point2D to) {
    double bend = Math.min(BEND, from.distance(to) / 2);
    line.setStartX(from.getX());
    line.setStartY(from.getY());
    line.setControlX1(from.getX() + bend);
    line.setControlY1(from.getY());
    line.setControlX2(to.getX() - bend);
    line.setControlY2(to.getY());
    line.setEndX(to.getX());
    line.setEndY(to.getY());
    end.setCenterX(to.getX());
    end.setCenterY(to.getY());
    setVisible(true);
  }
}
