package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import studio.backprop.graph.CellName;
import studio.backprop.graph.OperationNode;
import studio.backprop.graph.Quantity;
import studio.backprop.matrix.Matrix;
import studio.backprop.operation.OptionValue;
import studio.backprop.samples.Leaves;
import studio.backprop.samples.Scenarios;
import studio.backprop.scenario.Scenario;
import studio.backprop.view.text.Rows;

/// However much there is of something, what is made of it is what is in sight.
class SightWindowTest extends WholeWindow {
  /// As many nodes as a side pane has at most.
  private static final int MOST = 1_500;

  private void show(WindowRobot robot, Scenario scenario) {
    robot.interact(() -> driver.session.show(scenario));
    Pulses.pass(3);
  }

  private Node pane(String selector) {
    return driver.window.scene().getRoot().lookup(selector);
  }

  private static Scenario described(String markdown) {
    return Scenarios.line().withDescription(Optional.of(markdown));
  }

  /// A penalty on so many parameters.
  private static Scenario penalised(int count) {
    List<studio.backprop.graph.Node> nodes = new ArrayList<>();
    Map<String, String> inputs = new LinkedHashMap<>();
    for (int k = 1; k <= count; k++) {
      nodes.add(Leaves.parameter("W" + k, "1", "1", Matrix.scalar(0.25 * (k % 8))));
      inputs.put("X" + k, "W" + k);
    }
    nodes.add(new OperationNode("L", "l2-penalty", inputs, Map.of("lambda", OptionValue.of(0.5))));
    return Scenarios.of("Many parameters", Map.of(), nodes, "L");
  }

  @Test
  void a_chain_that_is_too_long_to_be_read_opens_at_its_beginning(WindowRobot robot) {
    driver.awaitGraph();
    show(robot, Scenarios.chain(100));
    driver.awaitGraph();

    Bounds graph = driver.window.graph().localToScene(driver.window.graph().getLayoutBounds());
    assertThat(driver.window.graph().lookupAll(".card"))
        .filteredOn(card -> graph.contains(card.localToScene(card.getLayoutBounds())))
        .hasSizeGreaterThan(2);
  }

  @Test
  void a_description_makes_the_paragraphs_in_sight(WindowRobot robot) {
    show(
        robot,
        described(
            IntStream.range(0, 3_000)
                .mapToObj(k -> "Here $x_{%d}^2$ stands.".formatted(k))
                .collect(Collectors.joining("\n\n"))));
    assertThat(pane(".description").lookupAll(".formula")).hasSizeBetween(5, 150);

    robot.interact(() -> ((Rows) pane(".description")).scrollTo(2_900));
    Pulses.pass(3);

    assertThat(pane(".description").lookupAll(".formula")).hasSizeBetween(5, 150);
    assertThat(SceneNodes.under(pane(".description"))).isLessThan(MOST);
  }

  /// The toolkit says so where it gives up filling a height with rows that have none.
  @Test
  void where_no_paragraph_is_left_the_room_is_soon_filled(WindowRobot robot) {
    List<String> said = new CopyOnWriteArrayList<>();
    Logger logger = Logger.getLogger("javafx.scene.control");
    Handler listening = listening(said);
    logger.addHandler(listening);
    try {
      driver.awaitGraph();
      show(robot, Scenarios.chain(100));
      driver.awaitGraph();
    } finally {
      logger.removeHandler(listening);
    }

    assertThat(said).noneMatch(word -> word.contains("maxCellCount"));
  }

  private static Handler listening(List<String> said) {
    return new Handler() {
      @Override
      public void publish(LogRecord word) {
        said.add(word.getMessage());
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }

  @Test
  void a_paragraph_of_very_many_formulas_goes_on_in_others(WindowRobot robot) {
    show(
        robot,
        described(
            IntStream.range(0, 3_000)
                .mapToObj("$x_{%d}^2$"::formatted)
                .collect(Collectors.joining(" and "))));

    assertThat(pane(".description").lookupAll(".formula")).hasSizeBetween(50, 400);
    assertThat(SceneNodes.under(pane(".description"))).isLessThan(MOST);
  }

  @Test
  void the_description_is_moved_by_keyboard(WindowRobot robot) {
    show(robot, described("One line.\n\n".repeat(200)));
    Rows rows = (Rows) pane(".description");
    int before = rows.getFirstVisibleCell().getIndex();

    robot.interact(rows::requestFocus);
    robot.push(KeyCode.PAGE_DOWN);
    Pulses.pass(2);

    assertThat(rows.getFirstVisibleCell().getIndex()).isGreaterThan(before);
  }

  @Test
  void of_three_thousand_parameters_those_in_sight_have_lines(WindowRobot robot) {
    show(robot, penalised(3_000));

    assertThat(pane(".description").lookupAll(".parameter-line")).hasSizeBetween(5, 100);
    assertThat(SceneNodes.under(pane(".description"))).isLessThan(MOST);
  }

  @Test
  void of_three_thousand_operands_a_few_are_told_until_more_are_asked_for(WindowRobot robot) {
    show(robot, penalised(3_000));
    robot.interact(() -> {
      driver.session.selectNode("L");
      driver.session.playhead().last();
    });
    Pulses.pass(3);
    int few = pane("#sendsBack").lookupAll(".matrix-text").size();
    assertThat(few).isBetween(5, 20);
    assertThat(SceneNodes.under(pane(".inspector"))).isLessThan(MOST);
    assertThat(pane(".step-formulas").lookupAll(".formula")).hasSizeBetween(5, 20);

    robot.interact(() -> ((Button) pane("#sendsBack").lookup(".more")).fire());
    Pulses.pass(3);

    assertThat(pane("#sendsBack").lookupAll(".matrix-text")).hasSize(2 * few);
    assertThat(pane("#sendsBack").lookupAll(".matrix-text")).allMatch(Node::isVisible);
  }

  @Test
  void of_a_thousand_uses_a_few_are_told_until_more_are_asked_for(WindowRobot robot) {
    List<studio.backprop.graph.Node> nodes = new ArrayList<>();
    Map<String, String> inputs = new LinkedHashMap<>();
    nodes.add(Leaves.parameter("W", "1", "1", Matrix.scalar(0.5)));
    for (int k = 1; k <= 1_000; k++) {
      inputs.put("X" + k, "W");
    }
    nodes.add(new OperationNode("L", "l2-penalty", inputs, Map.of("lambda", OptionValue.of(0.5))));
    show(robot, penalised(1).withNodes(nodes));
    robot.interact(() -> {
      driver.session.playhead().last();
      driver.session.selectCell(new CellName("W", Quantity.GRADIENT, 0, 0));
    });
    Pulses.pass(3);

    assertThat(pane("#gradientFormulas").lookupAll(".formula")).hasSizeBetween(5, 20);
    assertThat(pane(".why").lookupAll(".ladder")).hasSizeBetween(5, 20);
    assertThat(SceneNodes.under(pane(".inspector"))).isLessThan(MOST);

    robot.interact(() -> ((Button) pane(".why").lookup(".more")).fire());

    assertThat(pane(".why").lookupAll(".ladder")).hasSizeBetween(20, 40);
  }
}
