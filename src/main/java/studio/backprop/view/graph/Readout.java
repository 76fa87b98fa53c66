package studio.backprop.view.graph;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import studio.backprop.graph.CellName;
import studio.backprop.view.layout.Area;

/// The full number of the cell that the mouse rests on, beside the cell.
final class Readout {
  private final GraphView view;
  private final Label label = new Label();
  private final PauseTransition rest = new PauseTransition(Duration.millis(350));
  private Optional<CellName> cell = Optional.empty();

  Readout(GraphView view) {
    this.view = view;
    label.getStyleClass().add("readout");
    label.setManaged(false);
    label.setVisible(false);
    label.setMouseTransparent(true);
    view.picture().overlays().getChildren().add(label);
    rest.setOnFinished(_ -> cell.ifPresent(this::tell));
    view.addEventFilter(MouseEvent.MOUSE_MOVED, this::moved);
    view.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> hide());
    view.addEventFilter(MouseEvent.MOUSE_EXITED, _ -> hide());
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
    Optional<Area> area = view.areaOf(at);
    if (area.isPresent()) {
      label.setText(view.matrix(at).orElseThrow().told(at.row(), at.column()));
      label.applyCss();
      double height = label.prefHeight(-1);
      double scale = 1 / Math.min(1, view.camera().zoom());
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
