package studio.backprop.view;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.TouchEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import studio.backprop.language.Texts;
import studio.backprop.view.graph.PenSurface;
import studio.backprop.view.text.IconButton;

/// The pen and what goes with it, below the graph, in sight before a class while the pen is taken
/// or the board is touched.
final class PenBar extends HBox {
  private final PenSurface pen;
  private final Region swatch = new Region();
  private final BooleanProperty presenting = new SimpleBooleanProperty(this, "presenting");
  private final BooleanProperty touched = new SimpleBooleanProperty(this, "touched");

  /// @param board where the pen draws
  PenBar(PenSurface pen, Region board, Texts texts) {
    this.pen = pen;
    getStyleClass().add("pen-bar");
    IconButton colour = new IconButton("fth-circle", "pen-colour", texts, this::nextColour);
    colour.setGraphic(swatch);
    swatch.getStyleClass().add("pen-swatch");
    IconButton take = new IconButton("fth-edit-2", "pen", texts, this::toggle);
    getChildren()
        .addAll(
            take,
            colour,
            new IconButton("fth-rotate-ccw", "pen-undo", texts, pen::undo),
            new IconButton("fth-trash-2", "pen-clear", texts, pen::clear));
    getChildren().forEach(button -> button.setFocusTraversable(false));
    visibleProperty().bind(presenting.and(touched.or(pen.takenProperty())));
    managedProperty().bind(visibleProperty());
    board.addEventFilter(TouchEvent.TOUCH_PRESSED, _ -> touched.set(true));
    showColour();
  }

  /// Takes the pen, or lays it down; what is drawn stays.
  void toggle() {
    pen.takenProperty().set(!pen.takenProperty().get());
  }

  void nextColour() {
    pen.nextColour();
    showColour();
  }

  void undo() {
    pen.undo();
  }

  void clear() {
    pen.clear();
  }

  boolean isUsed() {
    return !pen.isEmpty();
  }

  /// Before a class, or no more: then what was drawn is gone.
  void present(boolean wanted) {
    presenting.set(wanted);
    if (!wanted) {
      pen.takenProperty().set(false);
      pen.clear();
      touched.set(false);
    }
  }

  private void showColour() {
    swatch.getStyleClass().setAll("pen-swatch", "pen-" + pen.colour());
  }
}
