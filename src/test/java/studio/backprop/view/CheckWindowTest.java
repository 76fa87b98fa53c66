package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.chart.LineChart;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Mistake;
import studio.backprop.graph.Quantity;
import studio.backprop.matrix.Matrix;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.trace.Trace;
import studio.backprop.writing.style.Numbers;

/// Gradients are checked, broken on purpose, and found.
class CheckWindowTest extends WholeWindow {
  @BeforeEach
  void checking(WindowRobot robot) {
    driver.awaitGraph();
    robot.push(KeyCode.F4);
  }

  @Test
  void what_is_right_agrees_and_its_error_over_the_step_is_drawn(WindowRobot robot) {
    assertThat(verdict(robot)).isEqualTo("Every gradient agrees with the centred difference.");
    assertThat(rows()).hasSize(9).noneMatch(row -> is(row, "off"));
    assertThat(curve(robot)).hasSize(23);

    Slider slider = (Slider) robot.one(".check-pane .slider");
    robot.interact(() -> slider.setValue(-10));
    assertThat(says(robot)).endsWith("± 1e−10");
  }

  @Test
  void where_there_is_no_output_yet_nothing_is_drawn(WindowRobot robot) {
    robot.interact(() -> driver.window.files().openEmpty("Empty"));
    robot.push(KeyCode.INSERT);
    robot.write("parameter");
    robot.push(KeyCode.ENTER);
    driver.awaitGraph();
    Pulses.until(() -> rows().size() == 1);

    assertThat(((LineChart<?, ?>) robot.one(".error-chart")).getData().getFirst().getData())
        .isEmpty();
  }

  @Test
  void in_a_small_window_it_finds_room_beside_a_lesson_and_the_inspector(WindowRobot robot) {
    Scene scene = driver.window.scene();
    robot.interact(() -> {
      scene.getWindow().setWidth(1024);
      scene.getWindow().setHeight(640);
      driver.window.teaching().show(2);
    });
    Pulses.settle();

    for (String part : List.of(".left-side", ".check-pane", ".inspector")) {
      Bounds place =
          scene.getRoot().lookup(part).localToScene(scene.getRoot().lookup(part).getLayoutBounds());
      assertThat(place.getMinX()).as(part).isGreaterThanOrEqualTo(0);
      assertThat(place.getMaxX()).as(part).isLessThanOrEqualTo(scene.getWidth() + 1);
    }
  }

  @Test
  void in_a_small_window_the_step_sizes_under_the_curve_stand_apart(WindowRobot robot) {
    Scene scene = driver.window.scene();
    robot.interact(() -> {
      scene.getWindow().setWidth(1024);
      scene.getWindow().setHeight(640);
    });
    Pulses.settle();
    List<Bounds> said =
        ((LineChart<?, ?>) robot.one(".error-chart"))
            .getXAxis().lookupAll(".axis > Text").stream()
                .filter(Node::isVisible)
                .map(text -> text.localToScene(text.getLayoutBounds()))
                .sorted(Comparator.comparingDouble(Bounds::getMinX))
                .toList();

    assertThat(said).hasSizeGreaterThan(4);
    for (int k = 1; k < said.size(); k++) {
      assertThat(said.get(k).getMinX() - said.get(k - 1).getMaxX()).isGreaterThan(6);
    }
  }

  @Test
  void a_cell_is_nudged_both_ways_and_what_comes_of_it_stands_beside_its_gradient(
      WindowRobot robot) {
    Slider slider = (Slider) robot.one(".check-pane .slider");
    robot.clickOn(driver.cell("W⁽¹⁾[0,0]"));
    robot.interact(() -> slider.setValue(-1));

    assertThat(says(robot)).isEqualTo("W1[0,0] ± 0.1");
    List<String> nudge = nudge();
    double more = Double.parseDouble(nudge.get(1));
    double less = Double.parseDouble(nudge.get(5));
    assertThat(nudge.get(3)).isEqualTo(new Numbers(2).exact(driver.loss()));
    assertThat(nudge.get(7)).isEqualTo(figures((more - less) / 0.2));
    assertThat(nudge.get(9)).isEqualTo(figures(gradientOf("W1").get(0, 0)));
    assertThat(nudge.getFirst()).isEqualTo("L at +ε");

    robot.interact(() -> driver.session.breakIt(Mistake.parse("L.P:sign")));
    assertThat(nudge().get(7)).isEqualTo(nudge.get(7));
    assertThat(nudge().get(9)).isEqualTo(figures(gradientOf("W1").get(0, 0)));
    assertThat(nudge().get(9)).isNotEqualTo(nudge.get(9));
  }

  @Test
  void without_an_output_the_loss_is_offered(WindowRobot robot) {
    robot.interact(() -> {
      driver.session.selectNode("L");
      driver.session.apply(new Edit.Delete(Set.of("L")));
      driver.session.apply(new Edit.AddOperation("M", "mean", Optional.empty()));
      driver.session.apply(new Edit.Connect("M", "X", "Yhat"));
    });

    robot.clickOn("Take gradients of M");

    assertThat(driver.session.document().scenario().output()).contains("M");
    Pulses.until(() -> verdict(robot).startsWith("Every gradient agrees"));
  }

  @Test
  void without_an_output_there_is_no_curve_until_there_is_one_again(WindowRobot robot) {
    robot.interact(() -> driver.session.selectNode("L"));
    robot.push(KeyCode.CONTROL, KeyCode.DELETE);

    assertThat(driver.session.document().scenario().output()).isEmpty();
    assertThat(curve(robot)).isEmpty();
    assertThat(says(robot)).isEmpty();
    assertThat(verdict(robot)).startsWith("There is no output");
    assertThat(robot.one(".check-pane .loss-offer").isVisible()).isFalse();
    MenuButton menu = robot.one(".break-it", MenuButton.class);
    robot.interact(menu::show);
    assertThat(menu.getItems().getFirst().isDisable()).isTrue();
    robot.push(KeyCode.ESCAPE);

    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(curve(robot)).isNotEmpty();
    assertThat(verdict(robot)).startsWith("Every gradient agrees");
  }

  private static List<?> curve(WindowRobot robot) {
    return ((LineChart<?, ?>) robot.one(".error-chart")).getData().getFirst().getData();
  }

  private static String figures(double number) {
    return Numbers.figures(number).replace('-', '−');
  }

  private List<String> nudge() {
    return driver.window.scene().getRoot().lookupAll(".nudge .label").stream()
        .map(label -> ((Label) label).getText())
        .toList();
  }

  private Matrix gradientOf(String node) {
    Trace trace = driver.session.shown().trace();
    return trace.gradient(trace.graph().node(node));
  }

  private static String says(WindowRobot robot) {
    return ((Label) robot.one(".check-says")).getText();
  }

  @Test
  void a_mistake_is_marked_found_cell_by_cell_and_mended(WindowRobot robot) {
    Scenario before = driver.session.document().scenario();
    robot.interact(() -> driver.session.breakIt(Mistake.parse("S.b:sum-forgotten")));

    assertThat(robot.one(".broken").isVisible()).isTrue();
    assertThat(verdict(robot)).startsWith("1 of 9 gradients are off");
    assertThat(is(rows().getFirst(), "off")).isTrue();
    Button wrong = (Button) rows().getFirst().lookup(".button");
    assertThat(wrong.getText()).startsWith("b1: 4 of 4 off");
    robot.clickOn(wrong);
    assertThat(driver.session.shown().selection().cell().orElseThrow().node()).isEqualTo("b1");
    assertThat(driver.session.document().scenario()).isEqualTo(before);
    assertThat(driver.session.document().isDirty()).isFalse();

    robot.clickOn(robot.one(".mend"));
    assertThat(robot.one(".broken").isVisible()).isFalse();
    assertThat(verdict(robot)).startsWith("Every gradient agrees");
  }

  @Test
  void each_cell_of_a_gradient_has_its_error_on_a_map_and_is_chosen_there(WindowRobot robot) {
    Node map = map("The errors of X");
    assertThat(map.getAccessibleText())
        .isEqualTo("The errors of X, cell by cell: 15 compared, 0 off, 0 at a kink");

    robot.clickOn(map);
    assertThat(driver.session.shown().selection().cell()).contains(gradient("X", 2, 1));
    assertThat(map.getAccessibleText())
        .startsWith("gradient X[2,1] is 0.40484, the difference is 0.40484: they agree to ");
    assertThat(says(robot)).startsWith("X[2,1] ");

    robot.push(KeyCode.LEFT).push(KeyCode.UP);
    assertThat(driver.session.shown().selection().cell()).contains(gradient("X", 1, 0));
    robot.push(KeyCode.LEFT);
    assertThat(driver.session.shown().selection().cell()).contains(gradient("X", 1, 0));
  }

  @Test
  void what_is_off_and_what_is_at_a_kink_is_marked_by_more_than_a_tint(WindowRobot robot) {
    assertThat(map("The errors of b1").lookup(".cross")).isNull();
    robot.interact(() -> driver.session.breakIt(Mistake.parse("S.b:sum-forgotten")));
    assertThat(map("The errors of b1").lookup(".cross")).isNotNull();

    driver.showAtEnd(robot, "dead-and-saturated");
    assertThat(map("The errors of S1").lookup(".roof")).isNull();
    driver.type(robot, "S₁[0,0]", "0");
    robot.interact(driver.session::selectNothing);
    assertThat(map("The errors of S1").getAccessibleText()).endsWith("0 off, 1 at a kink");
    assertThat(map("The errors of S1").lookup(".roof")).isNotNull();
    robot.interact(() -> driver.session.selectCell(gradient("S1", 0, 0)));
    assertThat(map("gradient S1[0,0]").getAccessibleText())
        .isEqualTo("gradient S1[0,0] is at a kink: there is no derivative to compare with");
  }

  @Test
  void a_large_gradient_is_sampled_to_a_map_that_has_room(WindowRobot robot) {
    robot.interact(() -> driver.session.apply(new Edit.Resize("n", 40)));
    assertThat(map("The errors of X").getAccessibleText()).contains("36 compared");
  }

  @Test
  void while_its_panel_is_there_each_card_says_by_a_sign_and_in_words_what_its_check_has_come_to(
      WindowRobot robot) {
    robot.interact(() -> driver.session.breakIt(Mistake.parse("S.b:sum-forgotten")));
    assertThat(card("b1")).endsWith("; gradient off: it is not the numeric difference");
    assertThat(card("S")).endsWith("; gradient checked: it agrees with the numeric difference");
    assertThat(is(robot.one("#card-b1 .badge"), "off")).isTrue();

    robot.push(KeyCode.F4);
    assertThat(card("S")).doesNotContain("checked");
    assertThat(robot.all(".badge")).isEmpty();
  }

  private String card(String node) {
    return driver.window.scene().getRoot().lookup("#card-" + node).getAccessibleText();
  }

  @Test
  void what_is_sent_by_mistake_is_told_as_it_is_and_no_rung_claims_to_lead_to_it(
      WindowRobot robot) {
    robot.interact(() -> {
      driver.session.playhead().last();
      driver.session.selectCell(gradient("b1", 0, 0));
    });
    assertThat(robot.all(".ladder")).isNotEmpty();

    robot.interact(() -> driver.session.breakIt(Mistake.parse("S.b:sum-forgotten")));
    assertThat(robot.all(".ladder")).isEmpty();

    robot.interact(() -> driver.session.selectCell(gradient("W1", 0, 0)));
    assertThat(robot.all(".ladder")).isNotEmpty();
  }

  @Test
  void a_mistake_stays_while_numbers_are_edited_and_while_one_undoes(WindowRobot robot) {
    robot.interact(() -> driver.session.breakIt(Mistake.parse("L.P:sign")));
    driver.type(robot, "W⁽¹⁾[0,0]", "2");
    assertThat(driver.session.shown().graph().mistake()).isPresent();

    robot.interact(driver.session::undo);
    assertThat(driver.session.shown().graph().mistake()).isPresent();

    robot.interact(() -> driver.session.breakIt(Optional.empty()));
    assertThat(driver.session.shown().graph().mistake()).isEmpty();
  }

  @Test
  void one_key_turns_a_mistake_off_also_the_one_that_a_moment_of_a_lesson_makes(WindowRobot robot) {
    robot.interact(() -> driver.session.breakIt(Mistake.parse("S.b:sum-forgotten")));
    robot.push(KeyCode.F12);
    assertThat(driver.session.shown().graph().mistake()).isEmpty();
    assertThat(driver.session.document().isDirty()).isFalse();

    robot.interact(() -> driver.window.teaching().show(7));
    assertThat(driver.session.shown().graph().mistake()).isPresent();
    robot.push(KeyCode.F12);
    assertThat(driver.session.shown().graph().mistake()).isEmpty();

    robot.interact(driver.window.teaching()::again);
    assertThat(driver.session.shown().graph().mistake()).isPresent();
  }

  private static CellName gradient(String node, int row, int column) {
    return new CellName(node, Quantity.GRADIENT, row, column);
  }

  private static String verdict(WindowRobot robot) {
    return ((Label) robot.one(".check-verdict")).getText();
  }

  private List<Node> rows() {
    return List.copyOf(driver.window.scene().getRoot().lookupAll(".check-gradient"));
  }

  private Node map(String of) {
    return driver.window.scene().getRoot().lookupAll(".error-map").stream()
        .filter(map -> map.getAccessibleText().contains(of))
        .findFirst()
        .orElseThrow();
  }

  private static boolean is(Node node, String state) {
    return node.getPseudoClassStates().stream()
        .anyMatch(one -> one.getPseudoClassName().equals(state));
  }
}
