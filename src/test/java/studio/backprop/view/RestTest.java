package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;

class RestTest extends WholeWindow {
  private static final int PULSES = 30;

  @Test
  void a_window_at_rest_lays_nothing_out_again(WindowRobot robot) {
    Scene scene = driver.window.scene();
    driver.awaitGraph();
    robot.interact(() -> driver.session.playhead().last());
    Pulses.finished(() -> Settled.of(scene, driver.window.graph().graph()));

    List<Node> laidOut = new ArrayList<>();
    Runnable listing = () -> laidOut.addAll(waiting(scene));
    robot.interact(() -> scene.addPreLayoutPulseListener(listing));
    Pulses.pass(PULSES);
    robot.interact(() -> scene.removePreLayoutPulseListener(listing));

    assertThat(laidOut).isEmpty();
  }

  /// What the pulse is going to lay out.
  private static List<Node> waiting(Scene scene) {
    return scene.getRoot().lookupAll("*").stream()
        .filter(node -> node instanceof Parent parent && parent.isNeedsLayout())
        .toList();
  }
}
