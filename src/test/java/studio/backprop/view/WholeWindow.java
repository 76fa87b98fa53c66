package studio.backprop.view;

import javafx.stage.Stage;

/// Tests of the whole window: each begins with one that is open.
@InWindow
abstract class WholeWindow {
  WindowDriver driver;

  @InWindow.Start
  void open(Stage stage) {
    driver = new WindowDriver(stage);
  }
}
