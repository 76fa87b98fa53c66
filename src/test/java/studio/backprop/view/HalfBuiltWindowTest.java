package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.scenario.file.Scenarios;
import studio.backprop.session.Opening;

/// The window shows the half of a graph that is known, and says of the other what is missing.
@Tag("fx")
@ExtendWith(ApplicationExtension.class)
class HalfBuiltWindowTest {
  private static final String EMPTY =
      """
      {"format":"backprop-scenario","version":1,"title":"","dims":{},"nodes":[]}
      """;

  private WindowDriver driver;

  @Start
  void open(Stage stage) {
    driver = new WindowDriver(stage);
  }

  @Test
  void an_unfinished_node_has_a_card_that_says_what_it_lacks(FxRobot robot, @TempDir Path directory)
      throws IOException {
    open(robot, directory, Scenarios.LINEAR.replace(", \"W\": \"W\"", ""));

    assertThat(robot.lookup(".card.draft .missing").queryAllAs(Label.class))
        .extracting(Label::getText)
        .containsExactly(
            "linear needs a node at port W; it has X, W, b?", "It waits for what comes before it.");
    Region known = robot.lookup("#card-X").queryAs(Region.class);
    Region unfinished = robot.lookup("#card-S").queryAs(Region.class);
    assertThat(unfinished.getLayoutX())
        .isGreaterThanOrEqualTo(known.getLayoutX() + known.getWidth());
    assertThat(driver.said("X[0,0]")).contains("1");
    assertThat(robot.lookup(".wire.draft").queryAll()).hasSize(2);
  }

  @Test
  void a_size_that_no_longer_fits_leaves_cards_and_comes_right_again(
      FxRobot robot, @TempDir Path directory) throws IOException {
    String text = Scenarios.LINEAR.replace("\"shape\": [\"d\", 1]", "\"shape\": [3, 1]");
    open(robot, directory, text);
    resize(robot, 4);
    assertThat(robot.lookup(".card.draft").queryAll()).hasSize(2);

    resize(robot, 3);

    assertThat(robot.lookup(".card.draft").queryAll()).isEmpty();
    assertThat(driver.loss()).isFinite();
  }

  @Test
  void a_document_without_nodes_is_an_empty_picture(FxRobot robot, @TempDir Path directory)
      throws IOException {
    open(robot, directory, EMPTY);
    robot.interact(() -> driver.session.playhead().last());

    assertThat(robot.lookup(".card").queryAll()).isEmpty();
  }

  private void open(FxRobot robot, Path directory, String text) throws IOException {
    driver.awaitGraph();
    Path file = Files.writeString(directory.resolve("half.backprop.json"), text);
    robot.interact(() -> assertThat(driver.session.open(file)).isInstanceOf(Opening.Opened.class));
    driver.awaitGraph();
  }

  private void resize(FxRobot robot, int size) {
    robot.interact(() -> assertThat(driver.session.apply(new Edit.Resize("d", size))).isEmpty());
    driver.awaitGraph();
  }
}
