package studio.backprop.view.graph;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.input.GestureEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.jspecify.annotations.Nullable;
import studio.backprop.view.graph.camera.Camera;

/// Lies over the picture while the pen is taken, and takes what is dragged for strokes. They are
/// part of the drawing: they stay where they were drawn, however it is moved and enlarged.
public final class PenSurface extends Region {
  /// The colours of the style sheet: `pen-1` and so on.
  private static final int COLOURS = 4;

  private static final double WIDTH = 4;

  private final Group strokes;
  private final Camera camera;
  private final BooleanProperty taken = new SimpleBooleanProperty(this, "taken");
  private int colour = 1;
  private @Nullable Polyline stroke;

  /// @param strokes where they lie in the drawing
  /// @param below what the wheel and two fingers still move
  public PenSurface(Group strokes, Camera camera, Node below) {
    this.strokes = strokes;
    this.camera = camera;
    getStyleClass().add("pen-surface");
    setCursor(Cursor.CROSSHAIR);
    visibleProperty().bind(taken);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::begin);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::draw);
    addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> stroke = null);
    addEventHandler(MouseEvent.ANY, MouseEvent::consume);
    addEventHandler(
        GestureEvent.ANY,
        event -> {
          below.fireEvent(event.copyFor(below, below));
          event.consume();
        });
  }

  /// Whether what is dragged is drawn.
  public BooleanProperty takenProperty() {
    return taken;
  }

  /// The colour of the next stroke, from 1.
  public int colour() {
    return colour;
  }

  /// Takes the next colour for the strokes to come.
  public void nextColour() {
    colour = colour % COLOURS + 1;
  }

  /// Takes the last stroke away.
  public void undo() {
    if (!isEmpty()) {
      strokes.getChildren().removeLast();
    }
  }

  /// Takes all strokes away.
  public void clear() {
    strokes.getChildren().clear();
  }

  /// Whether nothing is drawn.
  public boolean isEmpty() {
    return strokes.getChildren().isEmpty();
  }

  private void begin(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY) {
      Polyline next = new Polyline();
      next.getStyleClass().addAll("pen-stroke", "pen-" + colour);
      next.setStrokeWidth(WIDTH / camera.zoom());
      next.setStrokeLineCap(StrokeLineCap.ROUND);
      next.setStrokeLineJoin(StrokeLineJoin.ROUND);
      stroke = next;
      strokes.getChildren().add(next);
      // A point by itself is a dot.
      draw(event);
      draw(event);
    }
  }

  private void draw(MouseEvent event) {
    if (stroke != null) {
      Point2D at = camera.toDrawing(event.getX(), event.getY());
      stroke.getPoints().addAll(at.getX(), at.getY());
    }
  }
}
