package studio.backprop.view.lesson;

import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// Something that is pressed, or dragged to a place: a matrix, or the sign that turns one.
final class MatrixTile extends Button {
  /// A hand that is not quite still does not drag.
  private static final double STILL = 4;

  private final Consumer<Point2D> dropped;
  private final EventHandler<MouseEvent> dragged = this::drag;
  private final EventHandler<MouseEvent> released = this::drop;
  private Point2D from = Point2D.ZERO;
  private boolean dragging;

  /// @param says what a screen reader calls it
  /// @param pressed what pressing it does
  /// @param dropped told where in the scene it was let go of
  MatrixTile(String says, Node picture, Runnable pressed, Consumer<Point2D> dropped) {
    this.dropped = dropped;
    getStyleClass().setAll("matrix-tile");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setGraphic(picture);
    setAccessibleText(says);
    setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setOnAction(_ -> pressed.run());
    addEventHandler(KeyEvent.KEY_PRESSED, this::enter);
    addEventFilter(MouseEvent.MOUSE_PRESSED, this::begin);
  }

  private void enter(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      fire();
      event.consume();
    }
  }

  private void begin(MouseEvent event) {
    from = new Point2D(event.getSceneX(), event.getSceneY());
    dragging = false;
    getScene().addEventFilter(MouseEvent.MOUSE_DRAGGED, dragged);
    getScene().addEventFilter(MouseEvent.MOUSE_RELEASED, released);
  }

  private void drag(MouseEvent event) {
    Point2D by = parent(event).subtract(getParent().sceneToLocal(from));
    dragging = dragging || by.magnitude() > STILL;
    if (dragging) {
      setViewOrder(-1);
      setTranslateX(by.getX());
      setTranslateY(by.getY());
      event.consume();
    }
  }

  private Point2D parent(MouseEvent event) {
    return getParent().sceneToLocal(event.getSceneX(), event.getSceneY());
  }

  private void drop(MouseEvent event) {
    getScene().removeEventFilter(MouseEvent.MOUSE_DRAGGED, dragged);
    getScene().removeEventFilter(MouseEvent.MOUSE_RELEASED, released);
    if (dragging) {
      dragging = false;
      disarm();
      setViewOrder(0);
      setTranslateX(0);
      setTranslateY(0);
      event.consume();
      dropped.accept(new Point2D(event.getSceneX(), event.getSceneY()));
    }
  }
}
