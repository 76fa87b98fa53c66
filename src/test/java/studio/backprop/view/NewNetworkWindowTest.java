package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.backprop.graph.LeafNode;
import studio.backprop.language.Language;
import studio.backprop.scenario.Scenario;
import studio.backprop.telling.FilePhrases;

/// A new document is made of a network in layers, or of a table of data.
class NewNetworkWindowTest extends WholeWindow {

  @Test
  void by_keys_alone_a_network_is_typed_and_made(WindowRobot robot) {
    driver.awaitGraph();

    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
    robot.write("5").push(KeyCode.TAB).write("2").push(KeyCode.TAB).write("7");
    robot.push(KeyCode.ENTER);
    driver.awaitGraph();

    assertThat(robot.one(".overlay").isVisible()).isFalse();
    assertThat(shapes()).contains("X 5×2", "W1 2×7", "b1 1×7", "W2 7×2", "Y 5×2");
    assertThat(driver.loss()).isFinite();
  }

  @Test
  void by_the_mouse_layers_are_added_and_taken_away_and_the_picture_follows(WindowRobot robot) {
    driver.awaitGraph();
    robot.interact(() ->
        robot.one("#open", SplitMenuButton.class).getItems().stream()
            .filter(item -> "New, in layers…".equals(item.getText()))
            .forEach(item -> item.fire()));
    assertThat(says(robot)).isEqualTo("26 numbers are learned.");
    int wires = wires(robot);

    robot.clickOn("#network-add");
    robot.interact(
        () -> robot.one("#network-activation-2", ChoiceBox.class).getSelectionModel().select(1));
    assertThat(wires(robot)).isGreaterThan(wires);
    assertThat(says(robot)).isEqualTo("46 numbers are learned.");
    robot.clickOn("#network-remove-1");
    assertThat(wires(robot)).isEqualTo(wires);
    assertThat(robot.one("#network-activation-1", ChoiceBox.class).getValue()).hasToString("relu");
    robot.clickOn("#network-make");
    driver.awaitGraph();

    assertThat(shapes()).contains("W1 3×4", "W2 4×2").doesNotContain("W3 4×2");
  }

  @Test
  void a_size_that_is_none_is_marked_and_nothing_is_made(WindowRobot robot) {
    Scenario before = scenario();
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);

    robot.write("0").push(KeyCode.ENTER);

    assertThat(says(robot)).isEqualTo("A size is a whole number from 1 to 4,096.");
    assertThat(robot.one("#network-make", Button.class).isDisabled()).isTrue();
    assertThat(robot.one("#network-examples", TextField.class).getPseudoClassStates())
        .anyMatch(state -> state.getPseudoClassName().equals("refused"));
    robot.push(KeyCode.ESCAPE);
    assertThat(scenario()).isEqualTo(before);
  }

  @Test
  void a_table_becomes_a_document_that_learns_its_classes(
      WindowRobot robot, @TempDir Path directory) throws IOException {
    choose(directory, "bill,mass,kind\n3.9,3.7,Adelie\n5,5.7,Gentoo\n4.6,3.5,Adelie\n");

    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
    Pulses.until(() -> robot.one(".overlay").isVisible());
    assertThat(robot.one("#network-target", ChoiceBox.class).getValue()).isEqualTo("kind");
    assertThat(robot.one("#network-outputs", Label.class).getText()).isEqualTo("2: Adelie, Gentoo");
    robot.push(KeyCode.ENTER);
    driver.awaitGraph();

    assertThat(shapes()).contains("X 3×2", "Y 3×2");
    assertThat(leaf("X").columnLabels()).containsExactly("bill", "mass");
    assertThat(leaf("Y").value().get(1, 1)).isEqualTo(1);
    assertThat(scenario().title()).isEqualTo("penguins");
    assertThat(driver.loss()).isFinite();
  }

  @Test
  void columns_are_scaled_where_that_is_wanted_and_the_text_says_how(
      WindowRobot robot, @TempDir Path directory) throws IOException {
    choose(directory, "bill,mass,kind\n1,3.7,Adelie\n3,5.7,Gentoo\n5,3.5,Adelie\n");
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
    Pulses.until(() -> robot.one(".overlay").isVisible());

    robot.clickOn("#network-scaled");
    robot.interact(robot.one("#network-make", Button.class)::fire);
    driver.awaitGraph();

    assertThat(leaf("X").value().get(1, 0)).isZero();
    assertThat(leaf("X").value().get(2, 0)).isEqualTo(2 / Math.sqrt(8.0 / 3));
    assertThat(scenario().description().orElseThrow())
        .contains("- `bill`: mean 3, standard deviation 1.63299")
        .doesNotContain("kind");
  }

  @Test
  void enter_on_the_box_that_scales_ticks_it_and_enter_elsewhere_makes_the_network(
      WindowRobot robot, @TempDir Path directory) throws IOException {
    choose(directory, "bill,mass,kind\n1,3.7,Adelie\n3,5.7,Gentoo\n5,3.5,Adelie\n");
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
    Pulses.until(() -> robot.one(".overlay").isVisible());
    CheckBox box = robot.one("#network-scaled", CheckBox.class);

    robot.interact(box::requestFocus);
    robot.push(KeyCode.ENTER);
    assertThat(box.isSelected()).isTrue();
    assertThat(robot.one(".overlay").isVisible()).isTrue();
    robot.push(KeyCode.ENTER).push(KeyCode.ENTER);
    assertThat(box.isSelected()).isTrue();

    robot.interact(robot.one("#network-target")::requestFocus);
    robot.push(KeyCode.ENTER);
    driver.awaitGraph();
    assertThat(robot.one(".overlay").isVisible()).isFalse();
    assertThat(leaf("X").value().get(1, 0)).isZero();
  }

  @Test
  void another_column_can_be_learned_and_brings_the_loss_that_fits(
      WindowRobot robot, @TempDir Path directory) throws IOException {
    choose(directory, "bill,mass,kind\n3.9,3.7,Adelie\n5,5.7,Gentoo\n4.6,3.5,Adelie\n");
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
    Pulses.until(() -> robot.one(".overlay").isVisible());

    robot.interact(
        () -> robot.one("#network-target", ChoiceBox.class).getSelectionModel().select(1));

    assertThat(robot.one("#network-loss", ChoiceBox.class).getValue()).hasToString("mse");
    assertThat(robot.one("#network-inputs", Label.class).getText())
        .isEqualTo("3: bill, kind Adelie, kind Gentoo");
    robot.push(KeyCode.ENTER);
    driver.awaitGraph();
    assertThat(leaf("Y").columnLabels()).containsExactly("mass");
  }

  @Test
  void of_long_names_and_classes_the_beginnings_are_shown(
      WindowRobot robot, @TempDir Path directory) throws IOException {
    String text = "word ".repeat(20_000).strip();
    choose(directory, "mass,%s\n1,%s\n2,other\n".formatted(text, text));

    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
    Pulses.until(() -> robot.one(".overlay").isVisible());

    assertThat(robot.one("#network-outputs", Label.class).getText())
        .startsWith("2: word word")
        .hasSizeLessThan(420);
    assertThat(String.valueOf(robot.one("#network-target", ChoiceBox.class).getValue()))
        .hasSizeLessThan(60);
  }

  @Test
  void what_is_wrong_in_a_table_is_told_with_its_line_and_column(
      WindowRobot robot, @TempDir Path directory) throws IOException {
    Scenario before = scenario();
    choose(directory, "bill,mass\n3.9,3.7\n5,NA\n4.6,3.5\n");

    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
    Pulses.until(() -> !driver.prompts.problems.isEmpty());

    assertThat(new FilePhrases(Language.ENGLISH).line(driver.prompts.problems.getFirst()))
        .startsWith("line 3, column 2: \"NA\" is no number");
    assertThat(scenario()).isEqualTo(before);
  }

  private void choose(Path directory, String table) throws IOException {
    driver.awaitGraph();
    driver.prompts.choice =
        Optional.of(Files.writeString(directory.resolve("penguins.csv"), table));
  }

  private static String says(WindowRobot robot) {
    return robot.one("#network-says", Label.class).getText();
  }

  private static int wires(WindowRobot robot) {
    return robot.one(".network-picture .wires", javafx.scene.shape.Path.class).getElements().size();
  }

  private LeafNode leaf(String id) {
    return leaves().filter(leaf -> leaf.id().equals(id)).findFirst().orElseThrow();
  }

  private List<String> shapes() {
    return leaves()
        .map(leaf -> leaf.id() + " " + leaf.value().rows() + "×" + leaf.value().columns())
        .toList();
  }

  private Stream<LeafNode> leaves() {
    return scenario().nodes().stream().filter(LeafNode.class::isInstance).map(LeafNode.class::cast);
  }

  private Scenario scenario() {
    return driver.session.document().scenario();
  }
}
