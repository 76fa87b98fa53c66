package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.backprop.samples.Sessions;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.scenario.file.Scenarios;

/// The window shows the half of a graph that is known, and says of the other what is missing.
class HalfBuiltWindowTest extends WholeWindow {
  private static final String EMPTY =
      """
      {"format":"backprop-scenario","version":1,"title":"","dims":{},"nodes":[]}
      """;

  @Test
  void an_unfinished_node_has_a_card_that_says_what_it_lacks(
      WindowRobot robot, @TempDir Path directory) throws IOException {
    open(robot, directory, Scenarios.LINEAR.replace(", \"W\": \"W\"", ""));

    assertThat(robot.all(".card.draft .missing", Label.class))
        .extracting(Label::getText)
        .containsExactly(
            "linear needs a node at port W; its ports are X, W, b (may be left out)",
            "It waits for what comes before it.");
    Region known = robot.one("#card-X", Region.class);
    Region unfinished = robot.one("#card-S", Region.class);
    assertThat(unfinished.getLayoutX())
        .isGreaterThanOrEqualTo(known.getLayoutX() + known.getWidth());
    assertThat(driver.said("X[0,0]")).contains("1");
    assertThat(robot.all(".wire.draft")).hasSize(2);
  }

  @Test
  void a_size_that_no_longer_fits_leaves_cards_and_comes_right_again(
      WindowRobot robot, @TempDir Path directory) throws IOException {
    String text = Scenarios.LINEAR.replace("\"shape\": [\"d\", 1]", "\"shape\": [3, 1]");
    open(robot, directory, text);
    resize(robot, 4);
    assertThat(robot.all(".card.draft")).hasSize(2);

    resize(robot, 3);

    assertThat(robot.all(".card.draft")).isEmpty();
    assertThat(driver.loss()).isFinite();
  }

  @Test
  void a_click_selects_it_and_the_inspector_says_what_it_lacks_with_the_ways_out(
      WindowRobot robot, @TempDir Path directory) throws IOException {
    open(robot, directory, Scenarios.LINEAR.replace("\"shape\": [\"d\", 1]", "\"shape\": [3, 1]"));
    resize(robot, 4);

    robot.clickOn("#card-S");

    assertThat(driver.session.shown().selection().node()).contains("S");
    assertThat(robot.one("#card-S").isFocused()).isTrue();
    assertThat(said(robot)).anyMatch(words -> words.startsWith("linear: W must be d×c"));
    assertThat(ways(robot)).extracting(Button::getText).contains("Make W 4×1");

    robot.clickOn("Make W 4×1");
    driver.awaitGraph();

    assertThat(robot.all(".card.draft")).isEmpty();
    assertThat(ways(robot)).isEmpty();
    assertThat(robot.one("#card-S").isFocused()).isTrue();
    assertThat(driver.session.shown().node())
        .hasValueSatisfying(node -> assertThat(node.id()).isEqualTo("S"));
    assertThat(robot.one("#card-S").getPseudoClassStates())
        .extracting(Object::toString)
        .contains("selected");
  }

  @Test
  void what_is_missing_at_a_port_is_wired_by_one_click(WindowRobot robot, @TempDir Path directory)
      throws IOException {
    open(robot, directory, Scenarios.LINEAR.replace(", \"W\": \"W\"", ""));
    robot.clickOn("#card-S");
    assertThat(ways(robot))
        .extracting(Button::getText)
        .containsExactly(
            "Wire W to W of S", "New parameter W_2 for W of S", "New input W_2 for W of S");

    robot.clickOn("Wire W to W of S");
    driver.awaitGraph();

    assertThat(robot.all(".card.draft")).isEmpty();
    assertThat(driver.loss()).isFinite();
  }

  @Test
  void one_that_waits_leads_to_what_it_waits_for(WindowRobot robot, @TempDir Path directory)
      throws IOException {
    open(
        robot,
        directory,
        Scenarios.LINEAR
            .replace("\"W\": \"W\"", "\"W\": \"T\"")
            .replace(
                "{ \"id\": \"S\"",
                "{ \"id\": \"T\", \"op\": \"transpose\", \"inputs\": { \"X\": \"W\" } }, { \"id\":"
                    + " \"S\""));

    robot.clickOn("#card-L");
    assertThat(said(robot)).contains("It waits for what comes before it.");
    robot.clickOn("Show S");

    assertThat(said(robot)).anyMatch(words -> words.startsWith("linear: W must be d×c"));
    assertThat(ways(robot)).isEmpty();
    assertThat(robot.one("#card-S").isFocused()).isTrue();
  }

  @Test
  void what_one_way_out_leads_to_has_the_keyboard_on_its_own_way_out(
      WindowRobot robot, @TempDir Path directory) throws IOException {
    open(robot, directory, Scenarios.LINEAR.replace("\"shape\": [\"d\", 1]", "\"shape\": [3, 1]"));
    resize(robot, 4);
    robot.clickOn("#card-L");

    robot.clickOn("Show S");

    Button first = (Button) driver.window.scene().getFocusOwner();
    assertThat(ways(robot)).contains(first);
    robot.push(KeyCode.ENTER);
    driver.awaitGraph();
    assertThat(robot.one("#card-S").isFocused()).isTrue();
  }

  @Test
  void the_keyboard_reaches_it_selects_it_and_goes_on(WindowRobot robot, @TempDir Path directory)
      throws IOException {
    open(robot, directory, Scenarios.LINEAR.replace(", \"W\": \"W\"", ""));
    robot.interact(() -> robot.one("#card-W").requestFocus());

    robot.push(KeyCode.TAB).push(KeyCode.ENTER);
    assertThat(robot.one("#card-S").isFocused()).isTrue();
    assertThat(driver.session.shown().selection().node()).contains("S");

    robot.push(KeyCode.RIGHT);
    assertThat(driver.session.shown().selection().node()).contains("L");
    robot.push(KeyCode.LEFT).push(KeyCode.LEFT);
    assertThat(driver.session.shown().selection().node()).contains("X");
  }

  @Test
  void it_is_dragged_like_any_card_and_that_is_undone(WindowRobot robot, @TempDir Path directory)
      throws IOException {
    open(robot, directory, Scenarios.LINEAR.replace(", \"W\": \"W\"", ""));
    Region card = robot.one("#card-S", Region.class);
    double before = card.getLayoutY();

    robot.drag(card, 0, 40);
    driver.awaitGraph();

    assertThat(robot.one("#card-S", Region.class)).isSameAs(card);
    assertThat(card.getLayoutY()).isGreaterThan(before + 20);
    assertThat(card.isFocused()).isTrue();
    robot.interact(driver.session::undo);
    driver.awaitGraph();
    assertThat(card.getLayoutY()).isEqualTo(before);
    assertThat(driver.session.document().isDirty()).isFalse();
  }

  private static List<String> said(WindowRobot robot) {
    return robot.all(".unfinished > .label", Label.class).stream().map(Label::getText).toList();
  }

  private static List<Button> ways(WindowRobot robot) {
    return robot.all(".way-out", Button.class).stream().filter(Node::isVisible).toList();
  }

  @Test
  void a_document_without_nodes_is_an_empty_picture(WindowRobot robot, @TempDir Path directory)
      throws IOException {
    open(robot, directory, EMPTY);
    robot.interact(() -> driver.session.playhead().last());

    assertThat(robot.all(".card")).isEmpty();
  }

  private void open(WindowRobot robot, Path directory, String text) throws IOException {
    driver.awaitGraph();
    Path file = Files.writeString(directory.resolve("half.backprop.json"), text);
    robot.interact(() -> Sessions.open(driver.session, file));
    driver.awaitGraph();
  }

  private void resize(WindowRobot robot, int size) {
    robot.interact(() -> Sessions.apply(driver.session, new Edit.Resize("d", size)));
    driver.awaitGraph();
  }
}
