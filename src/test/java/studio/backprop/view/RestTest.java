package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@Tag("fx")
@ExtendWith(ApplicationExtension.class)
class RestTest {
  private static final int PULSES = 30;

  private WindowDriver driver;

  @Start
  void open(Stage stage) {
    driver = new WindowDriver(stage);
  }

  @Test
  void a_window_at_rest_lays_nothing_out_again(FxRobot robot) throws Exception {
    driver.awaitGraph();
    robot.interact(() -> driver.session.playhead().last());
    awaitPulses();
    waitForFxEvents();

    robot.interact(() ->
        assertThat(driver.window.scene().getRoot().lookupAll("*"))
            .noneMatch(node -> node instanceof Parent parent && parent.isNeedsLayout()));
  }

  private static void awaitPulses() throws InterruptedException {
    CountDownLatch left = new CountDownLatch(PULSES);
    AnimationTimer timer =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            left.countDown();
          }
        };
    Platform.runLater(timer::start);
    assertThat(left.await(60, TimeUnit.SECONDS)).isTrue();
    Platform.runLater(timer::stop);
  }
}
