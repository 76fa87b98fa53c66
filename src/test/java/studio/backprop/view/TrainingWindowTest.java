package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.scenario.edit.StartValues;
import studio.backprop.scenario.library.Library;

/// A person trains what is shown.
class TrainingWindowTest extends WholeWindow {
  @BeforeEach
  void shown(WindowRobot robot) {
    robot.interact(() -> driver.window.files().openCopy(Library.entry("least-squares").scenario()));
    driver.awaitGraph();
    robot.push(KeyCode.F6);
  }

  @Test
  void the_loss_falls_the_curve_grows_and_one_undo_takes_it_back(WindowRobot robot) {
    Scenario before = driver.session.document().scenario();
    double loss = driver.loss();
    type(robot, "#training-steps", "50");

    robot.clickOn(robot.one(".training-run"));

    assertThat(driver.loss()).isLessThan(loss);
    assertThat(chart(robot).getData().getLast().getData()).hasSize(51);
    assertThat(((NumberAxis) chart(robot).getXAxis()).getUpperBound()).isEqualTo(50);
    assertThat(((NumberAxis) chart(robot).getXAxis()).getTickUnit()).isEqualTo(10);
    assertThat(says(robot)).startsWith("After step 50 of 50 the loss is ");

    robot.interact(driver.session::undo);
    assertThat(driver.session.document().scenario()).isEqualTo(before);
  }

  @Test
  void the_axes_have_numbers_only_once_there_is_a_curve(WindowRobot robot) {
    LineChart<Number, Number> chart = chart(robot);
    assertThat(chart.getXAxis().isTickLabelsVisible()).isFalse();
    assertThat(chart.getYAxis().isTickLabelsVisible()).isFalse();

    robot.clickOn(robot.one(".training-step"));

    assertThat(chart.getXAxis().isTickLabelsVisible()).isTrue();
    assertThat(chart.getYAxis().isTickLabelsVisible()).isTrue();
  }

  @Test
  void the_slider_goes_back_to_any_step(WindowRobot robot) {
    double loss = driver.loss();
    robot.clickOn(robot.one(".training-step"));
    robot.clickOn(robot.one(".training-step"));
    double after = driver.loss();
    Slider slider = (Slider) robot.one(".training .slider");
    assertThat(slider.getValue()).isEqualTo(2);

    robot.interact(() -> slider.setValue(0));
    assertThat(driver.loss()).isEqualTo(loss);

    robot.interact(() -> slider.setValue(2));
    assertThat(driver.loss()).isEqualTo(after);
  }

  @Test
  void an_earlier_run_stays_under_the_curve(WindowRobot robot) {
    type(robot, "#training-steps", "20");
    robot.clickOn(robot.one(".training-run"));
    robot.interact(driver.session::undo);
    type(robot, "#training-rate", "0.01");
    robot.clickOn(robot.one(".training-run"));

    assertThat(chart(robot).getData().getFirst().getData()).hasSize(21);
    assertThat(chart(robot).getData().getFirst().getNode().getStyleClass()).contains("earlier");
  }

  @Test
  void several_curves_are_told_apart_by_a_legend(WindowRobot robot) {
    robot.clickOn(robot.one(".training-step"));
    assertThat(robot.one(".loss-legend").isVisible()).isFalse();

    type(robot, "#training-held-out", "1");
    robot.clickOn(robot.one(".training-run"));

    assertThat(robot.one(".loss-legend").isVisible()).isTrue();
    assertThat(robot.one(".loss-legend").lookupAll(".label"))
        .extracting(label -> ((Label) label).getText())
        .containsExactlyInAnyOrder("this run", "held out", "earlier");
  }

  @Test
  void the_loss_is_drawn_by_its_powers_of_ten_and_as_it_is_again(WindowRobot robot) {
    type(robot, "#training-rate", "0.01");
    robot.clickOn(robot.one(".training-run"));
    List<Double> plain = heights(robot);

    robot.interact(robot.one("#training-log", ToggleButton.class)::fire);
    assertThat(heights(robot)).isEqualTo(plain.stream().map(Math::log10).toList());
    NumberAxis axis = (NumberAxis) chart(robot).getYAxis();
    assertThat(axis.getTickLabelFormatter().toString(-1)).isEqualTo("0.1");

    robot.interact(robot.one("#training-log", ToggleButton.class)::fire);
    assertThat(heights(robot)).isEqualTo(plain);
  }

  private static List<Double> heights(WindowRobot robot) {
    return chart(robot).getData().getLast().getData().stream()
        .map(point -> point.getYValue().doubleValue())
        .toList();
  }

  @Test
  void the_pictures_are_given_the_room_of_the_graph_and_give_it_back(WindowRobot robot) {
    robot.clickOn(robot.one("#training-picture-surface"));
    Pulses.settle();
    double before = robot.one(".surface-map").getLayoutBounds().getHeight();

    robot.interact(robot.one("#training-large", ToggleButton.class)::fire);
    Pulses.settle();
    assertThat(robot.one(".surface-map").getLayoutBounds().getHeight()).isGreaterThan(2 * before);
    assertThat(robot.one(".graph-pane").getLayoutBounds().getHeight()).isGreaterThan(100);

    robot.interact(robot.one("#training-large", ToggleButton.class)::fire);
    Pulses.settle();
    assertThat(robot.one(".surface-map").getLayoutBounds().getHeight()).isEqualTo(before);
  }

  @Test
  void a_run_that_is_at_its_goal_is_not_stopped(WindowRobot robot) {
    assertThat(robot.one(".training-stop").isDisabled()).isTrue();

    robot.clickOn(robot.one(".training-run"));

    assertThat(robot.one(".training-stop").isDisabled()).isTrue();
    assertThat(((Button) robot.one(".training-run")).getText()).isEqualTo("Train");
  }

  @Test
  void a_rate_that_is_none_is_marked_and_nothing_runs(WindowRobot robot) {
    Scenario before = driver.session.document().scenario();
    type(robot, "#training-rate", "much");
    robot.clickOn(robot.one(".training-run"));

    assertThat(robot.one("#training-rate").getPseudoClassStates())
        .anyMatch(state -> state.getPseudoClassName().equals("wrong"));
    assertThat(driver.session.document().scenario()).isEqualTo(before);
  }

  @Test
  void what_has_no_loss_says_why_it_cannot_be_trained(WindowRobot robot) {
    robot.interact(() -> driver.window.files().openCopy(Library.entry("convolution").scenario()));
    driver.awaitGraph();

    assertThat(robot.one(".training-run").isDisabled()).isTrue();
    assertThat(says(robot)).contains("output is 1×1");
  }

  @Test
  void a_node_of_one_number_is_offered_as_the_loss(WindowRobot robot) {
    String loss = driver.session.document().scenario().output().orElseThrow();
    String other = driver.session.shown().graph().nodes().getFirst().id();
    robot.interact(() -> driver.session.apply(new Edit.SetOutput(other)));
    assertThat(robot.one(".training-run").isDisabled()).isTrue();

    robot.clickOn("Take gradients of " + loss);

    assertThat(driver.session.document().scenario().output()).contains(loss);
    assertThat(robot.one(".training-run").isDisabled()).isFalse();
    assertThat(robot.one(".loss-offer").isVisible()).isFalse();
  }

  @Test
  void a_rate_that_is_too_large_ends_the_run_and_says_where(WindowRobot robot) {
    type(robot, "#training-rate", "1e6");
    type(robot, "#training-steps", "1000");
    robot.clickOn(robot.one(".training-run"));

    assertThat(says(robot)).contains("a number stopped being finite");
    Node heights = chart(robot).getYAxis();
    assertThat(heights.lookupAll("Text"))
        .extracting(text -> ((Text) text).getText())
        .anyMatch(text -> text.contains("e"))
        .allMatch(text -> text.length() < 10);
    assertThat(heights.getLayoutBounds().getWidth()).isLessThan(80);
  }

  @Test
  void a_number_that_is_not_finite_before_the_first_step_asks_for_no_other_rate(WindowRobot robot) {
    robot.interact(() -> driver.session.apply(new Edit.SetCell("theta", 0, 0, 1e300)));
    robot.clickOn(robot.one(".training-run"));

    assertThat(says(robot)).contains("before the first step, so no rate helps");
  }

  @Test
  void what_is_held_out_has_a_curve_of_its_own_and_is_told(WindowRobot robot) {
    type(robot, "#training-held-out", "1");
    type(robot, "#training-steps", "30");
    robot.clickOn(robot.one(".training-run"));

    assertThat(chart(robot).getData().getFirst().getData()).hasSize(31);
    assertThat(chart(robot).getData().getFirst().getNode().getStyleClass()).contains("held-out");
    assertThat(says(robot)).contains("Held out: ");
  }

  @Test
  void all_examples_cannot_be_held_out(WindowRobot robot) {
    Scenario before = driver.session.document().scenario();
    type(robot, "#training-held-out", "3");
    robot.clickOn(robot.one(".training-run"));

    assertThat(robot.one("#training-held-out").getPseudoClassStates())
        .anyMatch(state -> state.getPseudoClassName().equals("wrong"));
    assertThat(driver.session.document().scenario()).isEqualTo(before);
  }

  @Test
  void a_run_goes_on_until_it_settles(WindowRobot robot) {
    type(robot, "#training-rate", "0.05");
    robot.clickOn(robot.one("#training-settles"));
    robot.clickOn(robot.one(".training-run"));

    assertThat(says(robot)).endsWith("It does not change any more.");
  }

  @Test
  void how_long_each_gradient_is_is_seen_as_a_strip(WindowRobot robot) {
    robot.clickOn(robot.one("#training-picture-norms"));
    robot.clickOn(robot.one(".training-step"));

    assertThat(robot.all(".norm-strip")).hasSize(1);
    assertThat(robot.one(".norm-strip").getAccessibleText())
        .startsWith("θ: after step 1 its gradient is ");
    assertThat(chart(robot).getParent().isVisible()).isFalse();
  }

  @Test
  void start_values_are_drawn_from_the_seed_that_is_shown_and_the_file_comes_back(
      WindowRobot robot) {
    Scenario file = driver.session.document().scenario();
    robot.interact(() -> ((Spinner<?>) robot.one("#start-seed")).increment(2));
    choose(robot, "start-he");
    assertThat(driver.session.document().undoes())
        .contains(new Edit.Start(Set.of("theta"), StartValues.HE, 3));

    choose(robot, "start-file");
    assertThat(driver.session.document().scenario()).isEqualTo(file);
  }

  @Test
  void a_run_is_trained_stepped_and_saved_as_a_table_by_the_keyboard(
      WindowRobot robot, @TempDir Path directory) throws IOException {
    type(robot, "#training-steps", "20");
    type(robot, "#training-held-out", "1");
    robot.push(KeyCode.SHIFT, KeyCode.F6);
    take(robot, "One step of");
    Path file = directory.resolve("run.csv");
    driver.prompts.choice = Optional.of(file);
    take(robot, "Save the run");

    List<String> rows = Files.readAllLines(file);
    assertThat(rows).hasSize(1 + 22);
    assertThat(rows.getFirst()).isEqualTo("step,loss,held-loss,gradient-theta");
    Number last = chart(robot).getData().getLast().getData().getLast().getYValue();
    assertThat(rows.getLast()).startsWith("21," + last + ",");
  }

  private static void take(WindowRobot robot, String command) {
    robot.push(KeyCode.CONTROL, KeyCode.K);
    robot.write(command);
    robot.push(KeyCode.ENTER);
  }

  @Test
  void a_seed_that_is_no_whole_number_leaves_the_one_that_was(WindowRobot robot) {
    Spinner<?> seed = (Spinner<?>) robot.one("#start-seed");
    for (String typed : List.of("12abc", "Infinity", "", "99999999999", "1.5")) {
      robot.interact(() -> seed.getEditor().setText(typed));
      robot.interact(() -> seed.getEditor().fireEvent(new ActionEvent()));
      assertThat(seed.getEditor().getText()).as(typed).isEqualTo("1");
    }
    robot.interact(() -> seed.getEditor().setText("no seed"));
    robot.interact(() -> seed.increment(2));
    assertThat(seed.getValue()).isEqualTo(3);
  }

  private static void choose(WindowRobot robot, String item) {
    robot.interact(() -> {
      MenuButton menu = (MenuButton) robot.one("#start-values");
      menu.getItems().stream()
          .filter(one -> item.equals(one.getId()))
          .findFirst()
          .orElseThrow()
          .fire();
    });
  }

  private static void type(WindowRobot robot, String field, String text) {
    robot.interact(() -> ((TextField) robot.one(field)).setText(text));
  }

  @SuppressWarnings("unchecked")
  private static LineChart<Number, Number> chart(WindowRobot robot) {
    return (LineChart<Number, Number>) robot.one(".loss-chart");
  }

  private static String says(WindowRobot robot) {
    return ((Label) robot.one(".training-says")).getText();
  }
}
