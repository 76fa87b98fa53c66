package studio.backprop.view;

import javafx.stage.Stage;

/// Tests of the whole window: each begins with one that is open.
@InWindow
abstract class WholeWindow {
  WindowDriver driver;
  private Stage stage;

  @InWindow.Start
  void open(Stage stage) {
    this.stage = stage;
    driver = new WindowDriver(stage);
  }

  /// Gives the window another size.
  final void resize(WindowRobot robot, double width, double height) {
    robot.interact(() -> {
      stage.setWidth(width);
      stage.setHeight(height);
    });
  }
}
