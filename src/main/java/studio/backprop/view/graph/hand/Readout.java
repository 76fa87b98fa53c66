package studio.backprop.view.graph.hand;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import studio.backprop.graph.CellName;
import studio.backprop.view.graph.camera.Camera;
import studio.backprop.view.graph.card.Cards;
import studio.backprop.view.graph.matrix.MatrixView;
import studio.backprop.view.layout.Area;

/// The full number of the cell that the mouse rests on, beside the cell.
final class Readout {
  private final Cards cards;
  private final Camera camera;
  private final Label label = new Label();
  private final PauseTransition rest = new PauseTransition(Duration.millis(350));
  private Optional<CellName> cell = Optional.empty();

  Readout(Node surface, Group layer, Cards cards, Camera camera) {
    this.cards = cards;
    this.camera = camera;
    label.getStyleClass().add("readout");
    label.setManaged(false);
    label.setVisible(false);
    label.setMouseTransparent(true);
    layer.getChildren().add(label);
    rest.setOnFinished(_ -> cell.ifPresent(this::tell));
    surface.addEventFilter(MouseEvent.MOUSE_MOVED, this::moved);
    surface.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> hide());
    surface.addEventFilter(MouseEvent.MOUSE_EXITED, _ -> hide());
  }

  private void moved(MouseEvent event) {
    Optional<CellName> now = Hit.of(event).flatMap(Hit::cell);
    if (now.equals(cell)) {
      return;
    }
    boolean wasShown = label.isVisible();
    hide();
    cell = now;
    if (now.isPresent() && wasShown) {
      tell(now.get());
    } else if (now.isPresent()) {
      rest.playFromStart();
    }
  }

  private void hide() {
    rest.stop();
    cell = Optional.empty();
    label.setVisible(false);
  }

  private void tell(CellName at) {
    Optional<Area> area = cards.areaOf(at);
    Optional<MatrixView> matrix = cards.matrix(at);
    if (area.isPresent() && matrix.isPresent()) {
      label.setText(matrix.get().told(at.row(), at.column()));
      label.applyCss();
      double height = label.prefHeight(-1);
      double scale = 1 / Math.min(1, camera.zoom());
      label.setScaleX(scale);
      label.setScaleY(scale);
      label.resizeRelocate(
          area.get().x(),
          area.get().y() - height * (1 + scale) / 2 - 5,
          label.prefWidth(-1),
          height);
      label.setVisible(true);
      label.toFront();
    }
  }
}
