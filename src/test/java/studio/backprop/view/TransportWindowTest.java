package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.backprop.scenario.library.Library;
import studio.backprop.session.gaze.Playhead;

@InWindow
class TransportWindowTest {
  private WindowDriver driver;
  private Playhead playhead;

  @InWindow.Start
  void open(Stage stage) {
    driver = new WindowDriver(stage);
    playhead = driver.session.playhead();
  }

  @BeforeEach
  void awaitGraph() {
    driver.awaitGraph();
  }

  private void settle(WindowRobot robot) {
    Pulses.until(() -> !playhead.movingProperty().get());
    robot.interact(() -> {});
  }

  @Test
  void a_window_that_is_closed_plays_no_longer(WindowRobot robot) {
    robot.interact(driver.session.playhead()::play);
    robot.interact(driver.window.scene().getWindow()::hide);

    assertThat(driver.session.playhead().playingProperty().get()).isFalse();
  }

  @Test
  void space_plays_to_the_end_and_arrows_go_back_to_the_start(WindowRobot robot) {
    robot.interact(() -> playhead.speedProperty().set(50));

    robot.push(KeyCode.SPACE);
    settle(robot);
    assertThat(driver.text(".step-count")).isEqualTo("step 6 of 6");
    assertThat(driver.text(".sentence")).startsWith("The gradient of S goes back");

    for (int k = 0; k < 6; k++) {
      robot.push(KeyCode.LEFT);
    }
    settle(robot);
    assertThat(driver.text(".step-count")).isEqualTo("step 0 of 6");
    assertThat(playhead.position()).isZero();
  }

  @Test
  void home_and_end_jump(WindowRobot robot) {
    robot.push(KeyCode.END);
    assertThat(playhead.position()).isEqualTo(6);

    robot.push(KeyCode.HOME);
    assertThat(playhead.position()).isZero();
  }

  @Test
  void each_step_has_its_sentence_and_its_formula(WindowRobot robot) {
    robot.interact(() -> playhead.moveTo(1));

    assertThat(driver.text(".sentence")).startsWith("S = X · W⁽¹⁾ + b₁");
    assertThat(robot.all(".step-formulas > .formula")).hasSize(1);

    robot.interact(() -> playhead.moveTo(6));
    assertThat(robot.all(".step-formulas > .formula")).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"two-linear-layers", "cbow"})
  void what_is_said_is_whole_and_leaves_the_graph_its_room(String name, WindowRobot robot) {
    Region transport = robot.one(".transport", Region.class);
    double height = transport.getHeight();
    robot.interact(() -> driver.session.show(Library.entry(name).scenario()));
    driver.awaitGraph();

    for (int k = 0; k <= driver.session.shown().run().timeline().length(); k++) {
      int step = k;
      robot.interact(() -> playhead.moveTo(step));
      robot.interact(() -> {});

      Region sentence = robot.one(".sentence", Region.class);
      Region formulas = robot.one(".step-formulas", Region.class);
      assertThat(transport.getHeight()).isEqualTo(height);
      assertThat(sentence.prefHeight(sentence.getWidth()))
          .isLessThanOrEqualTo(sentence.getHeight());
      if (formulas.getWidth() > 0) {
        Bounds words = inked(sentence);
        Bounds typeset = formulas.getBoundsInParent();
        assertThat(words.getMaxX() <= typeset.getMinX() || words.getMaxY() <= typeset.getMinY())
            .as("%s beside or above %s", words, typeset)
            .isTrue();
      }
    }
  }

  /// Where its words are, which may be more than it has room for.
  private static Bounds inked(Region sentence) {
    Bounds inked = new BoundingBox(0, 0, 0, 0);
    for (Node word : sentence.getChildrenUnmodifiable()) {
      Bounds at = word.getBoundsInParent();
      inked =
          new BoundingBox(
              0,
              0,
              Math.max(inked.getMaxX(), at.getMaxX()),
              Math.max(inked.getMaxY(), at.getMaxY()));
    }
    return sentence.localToParent(inked);
  }

  @Test
  void pressing_the_slider_goes_there(WindowRobot robot) {
    Node slider = robot.one(".pass-slider");
    var middle = slider.localToScreen(slider.getBoundsInLocal().getCenterX(), 24);

    robot.clickOn(middle);

    assertThat(playhead.position()).isEqualTo(3);
    assertThat(driver.text(".step-count")).isEqualTo("step 3 of 6");
  }

  @Test
  void arrows_step_although_a_button_was_clicked(WindowRobot robot) {
    robot.interact(() -> playhead.speedProperty().set(50));
    robot.clickOn("#step");
    settle(robot);

    robot.push(KeyCode.RIGHT);
    settle(robot);

    assertThat(playhead.position()).isEqualTo(2);
  }

  @Test
  void a_text_field_keeps_the_keys_that_it_needs(WindowRobot robot) {
    robot.clickOn("#dim-n");

    robot.push(KeyCode.HOME);
    robot.push(KeyCode.SPACE);
    robot.push(KeyCode.RIGHT);
    robot.push(KeyCode.ESCAPE);

    assertThat(playhead.position()).isZero();
    assertThat(playhead.movingProperty().get()).isFalse();
  }

  @Test
  void every_control_of_the_window_says_what_it_is(WindowRobot robot) {
    assertThat(robot.all(".button", javafx.scene.control.Button.class))
        .allSatisfy(button ->
            assertThat(button.getText() + button.getAccessibleText()).isNotEqualTo("nullnull"));
  }
}
