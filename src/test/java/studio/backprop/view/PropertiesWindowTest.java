package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.backprop.graph.OperationNode;
import studio.backprop.operation.OptionValue;
import studio.backprop.samples.Scenarios;
import studio.backprop.samples.Sessions;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.edit.Edit;

/// What a node is called, how it is typeset, its shape and its options are typed in the inspector.
class PropertiesWindowTest extends WholeWindow {
  @BeforeEach
  void shown(WindowRobot robot) {
    robot.interact(() -> driver.session.show(Scenarios.halfWired()));
    driver.awaitGraph();
  }

  @Test
  void a_key_opens_them_and_another_name_is_typed(WindowRobot robot) {
    Scenario before = scenario();
    open(robot, "W");

    robot.push(KeyCode.CONTROL, KeyCode.A).write("V").push(KeyCode.ENTER);
    driver.awaitGraph();

    assertThat(scenario().nodes().get(1).id()).isEqualTo("V");
    assertThat(driver.session.shown().selection().node()).contains("V");
    robot.push(KeyCode.ESCAPE);
    assertThat(robot.one("#card-V").isFocused()).isTrue();
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    driver.awaitGraph();
    assertThat(scenario()).isEqualTo(before);
  }

  @Test
  void until_they_are_asked_for_there_are_no_fields_and_then_those_of_what_is_selected(
      WindowRobot robot) {
    robot.interact(() -> driver.session.selectNode("W"));
    assertThat(robot.all(".property-form .text-field")).isEmpty();

    open(robot, "S");
    assertThat(field(robot, "name").getText()).isEqualTo("S");
  }

  @Test
  void a_name_that_is_taken_stays_in_the_field_with_the_reason_under_it(WindowRobot robot) {
    Scenario before = scenario();
    open(robot, "W");

    robot.push(KeyCode.CONTROL, KeyCode.A).write("b").push(KeyCode.ENTER);

    assertThat(scenario()).isEqualTo(before);
    assertThat(field(robot, "name").getText()).isEqualTo("b");
    assertThat(reason(robot)).contains("b");
    robot.push(KeyCode.ESCAPE);
    assertThat(field(robot, "name").getText()).isEqualTo("W");
    assertThat(reason(robot)).isEmpty();
  }

  @Test
  void what_was_typed_is_taken_when_another_card_is_clicked(WindowRobot robot) {
    open(robot, "W");
    robot.clickOn("#property-label").write("w");

    robot.clickOn(driver.cell("Y[0,0]").getParent().getParent());
    driver.awaitGraph();

    assertThat(scenario().nodes().get(1).appearance().label()).contains("w");
    assertThat(field(robot, "label").getText()).isEmpty();
  }

  @Test
  void a_shape_in_a_new_symbol_brings_the_symbol_by_a_click(WindowRobot robot) {
    Scenario before = scenario();
    open(robot, "W");
    robot.clickOn("#property-rows").push(KeyCode.CONTROL, KeyCode.A).write("k");
    robot.push(KeyCode.ENTER);
    assertThat(reason(robot)).contains("symbol k");

    robot.clickOn("Add k = 3");
    driver.awaitGraph();

    assertThat(driver.session.shown().graph().node("W").shape()).hasToString("k×c = 3×2");
    assertThat(robot.all("#dim-k")).isNotEmpty();
    robot.interact(driver.session::undo);
    driver.awaitGraph();
    assertThat(scenario()).isEqualTo(before);
  }

  @Test
  void an_operation_that_lacks_an_option_shows_its_field(WindowRobot robot) {
    robot.interact(() -> {
      Sessions.apply(driver.session, new Edit.AddOperation("K", "scale", Optional.empty()));
      driver.session.selectNode("K");
    });
    driver.awaitGraph();

    robot.clickOn(field(robot, "factor")).write("much").push(KeyCode.ENTER);
    assertThat(reason(robot)).contains("much");
    robot.push(KeyCode.CONTROL, KeyCode.A).write("0.5").push(KeyCode.ENTER);
    driver.awaitGraph();

    assertThat(((OperationNode) scenario().nodes().getLast()).options())
        .containsEntry("factor", OptionValue.of(0.5));
  }

  @Test
  void a_choice_is_made_from_the_words_that_there_are(WindowRobot robot) {
    open(robot, "S");
    ChoiceBox<?> form = field(robot, ChoiceBox.class, "form");
    assertThat(form.getItems()).map(Object::toString).containsExactly("XW+b", "WX+b");

    robot.interact(() -> form.getSelectionModel().selectNext());
    driver.awaitGraph();

    OperationNode node = (OperationNode) scenario().nodes().get(4);
    assertThat(node.options()).containsEntry("form", OptionValue.of("WX+b"));
  }

  private void open(WindowRobot robot, String id) {
    robot.interact(() -> {
      driver.session.selectNode(id);
      driver.window.graph().takeKeyboard();
    });
    robot.push(KeyCode.ALT, KeyCode.ENTER);
  }

  private static TextField field(WindowRobot robot, String name) {
    return field(robot, TextField.class, name);
  }

  /// The one that is in sight: a node that cannot run has fields of its own.
  private static <T extends Node> T field(WindowRobot robot, Class<T> kind, String name) {
    return robot.all("#property-" + name, kind).stream()
        .filter(PropertiesWindowTest::isSeen)
        .findFirst()
        .orElseThrow();
  }

  private static String reason(WindowRobot robot) {
    return robot.all(".property-field > .reason", Label.class).stream()
        .filter(PropertiesWindowTest::isSeen)
        .map(Label::getText)
        .findFirst()
        .orElse("");
  }

  private static boolean isSeen(Node node) {
    return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
  }

  private Scenario scenario() {
    return driver.session.document().scenario();
  }
}
