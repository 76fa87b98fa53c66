package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.scenario.library.Library;

@Tag("fx")
@ExtendWith(ApplicationExtension.class)
class ParametersPaneTest {
  private WindowDriver driver;

  @Start
  void open(Stage stage) {
    driver = new WindowDriver(stage);
  }

  private List<String> lines() {
    VBox pane = (VBox) driver.window.scene().getRoot().lookup(".parameters");
    return pane.getChildren().stream().map(line -> ((Label) line).getText()).toList();
  }

  @Test
  void parameters_are_counted_by_matrix_and_in_all_and_follow_the_sizes(FxRobot robot) {
    robot.interact(() -> driver.session.show(Library.entry("two-linear-layers").scenario()));
    assertThat(lines())
        .contains("Parameters", "W⁽¹⁾: d×h = 3·4 = 12")
        .last()
        .isEqualTo("in all d·h + h + h + 1 = 21");

    robot.interact(() -> driver.session.apply(new Edit.Resize("h", 5)));
    assertThat(lines()).last().isEqualTo("in all d·h + h + h + 1 = 26");
  }
}
