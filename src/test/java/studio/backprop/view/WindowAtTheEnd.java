package studio.backprop.view;

import org.junit.jupiter.api.BeforeEach;

/// Tests of the whole window, each of which begins at the end of a pass.
abstract class WindowAtTheEnd extends WholeWindow {

  @BeforeEach
  void atTheEnd(WindowRobot robot) {
    driver.awaitGraph();
    robot.interact(() -> driver.session.playhead().last());
  }
}
