package studio.backprop.view.graph.wire;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import studio.backprop.playback.Run;
import studio.backprop.samples.Scenarios;
import studio.backprop.view.InWindow;
import studio.backprop.view.WindowRobot;

@InWindow
class WireViewTest {
  private final Pane layer = new Pane();

  @InWindow.Start
  void open(Stage stage) {
    stage.setScene(new Scene(layer));
    stage.show();
  }

  private static WireView wire() {
    return new WireView(Run.of(Scenarios.line()).graph().nodes().getLast().operands().getFirst());
  }

  @Test
  void the_tip_of_what_came_back_lies_over_other_wires_unless_it_is_dimmed(WindowRobot robot) {
    robot.interact(() -> {
      WireView sent = wire();
      sent.show(WireView.State.SENT, false);
      WireView returned = wire();
      returned.show(WireView.State.RETURNED, false);
      assertThat(returned.getViewOrder()).isLessThan(sent.getViewOrder());

      returned.dim(true);
      assertThat(returned.getViewOrder()).isGreaterThan(sent.getViewOrder());
      returned.dim(false);
      assertThat(returned.getViewOrder()).isLessThan(sent.getViewOrder());

      returned.show(WireView.State.SENT, false);
      assertThat(returned.getViewOrder()).isEqualTo(sent.getViewOrder());
    });
  }
}
