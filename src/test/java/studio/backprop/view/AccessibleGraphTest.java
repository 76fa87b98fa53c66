package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.backprop.graph.Quantity;
import studio.backprop.scenario.library.Library;
import studio.backprop.view.graph.card.CardView;

/// The graph and the pass are told to those who cannot see them: cards, cells, wires, ports, steps.
class AccessibleGraphTest extends WholeWindow {
  @BeforeEach
  void shown(WindowRobot robot) {
    robot.interact(() -> driver.session.show(Library.entry("two-linear-layers").scenario()));
    driver.awaitGraph();
  }

  private CardView card(String id) {
    return (CardView) driver.window.graph().lookup("#card-" + id);
  }

  @Test
  void a_card_says_what_it_is_and_how_far_it_has_come(WindowRobot robot) {
    assertThat(card("S").getAccessibleRole()).isEqualTo(AccessibleRole.LIST_ITEM);
    assertThat(card("S").getAccessibleText()).isEqualTo("S, linear, 5 by 4, not computed yet");
    assertThat(card("X").getAccessibleText()).isEqualTo("X, input, 5 by 3, given");

    robot.interact(() -> driver.session.playhead().moveTo(1));
    assertThat(card("S").getAccessibleText()).isEqualTo("S, linear, 5 by 4, computed");

    robot.interact(() -> driver.session.playhead().last());
    assertThat(card("S").getAccessibleText())
        .isEqualTo("S, linear, 5 by 4, computed, with its gradient");
  }

  @Test
  void a_cell_says_where_it_is_and_its_number(WindowRobot robot) {
    robot.interact(() -> driver.session.playhead().last());
    Node cell = card("S").matrix(Quantity.VALUE).orElseThrow().lookup(".cell");

    assertThat(cell.getAccessibleRole()).isEqualTo(AccessibleRole.TEXT);
    assertThat(cell.getAccessibleText()).contains("S").contains("0.2");
  }

  @Test
  void a_wire_says_from_where_to_where_it_runs_and_what_goes_along_it() {
    assertThat(driver.window.graph().lookupAll(".wire"))
        .filteredOn(wire -> wire.getAccessibleRole() == AccessibleRole.IMAGE_VIEW)
        .extracting(Node::getAccessibleText)
        .containsExactlyInAnyOrder(
            "Wire from X to S, 5 by 3",
            "Wire from W⁽¹⁾ to S, 3 by 4",
            "Wire from b₁ to S, 1 by 4",
            "Wire from S to Ŷ, 5 by 4",
            "Wire from W⁽²⁾ to Ŷ, 4 by 1",
            "Wire from b₂ to Ŷ, 1 by 1",
            "Wire from Ŷ to L, 5 by 1",
            "Wire from Y to L, 5 by 1");
  }

  @Test
  void a_port_says_what_it_takes(WindowRobot robot) {
    robot.moveTo(
        Pulses.on(
            () -> card("S").localToScreen(card("S").getWidth() / 2, card("S").getHeight() / 2)));
    Pulses.settle();

    assertThat(driver.window.graph().lookupAll(".port"))
        .isNotEmpty()
        .allSatisfy(port -> {
          assertThat(port.getAccessibleRole()).isEqualTo(AccessibleRole.BUTTON);
          assertThat(port.getAccessibleText()).isNotBlank();
        })
        .extracting(Node::getAccessibleText)
        .anyMatch(said -> said.startsWith("W of S takes"));
  }

  @Test
  void the_pass_says_at_which_step_it_is_and_is_taken_a_step_further(WindowRobot robot) {
    Node slider = robot.one(".pass-slider");
    robot.interact(() -> driver.session.playhead().moveTo(3));

    assertThat(slider.getAccessibleRole()).isEqualTo(AccessibleRole.SLIDER);
    assertThat(slider.queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING))
        .isEqualTo("step 3 of 6");
    assertThat(slider.queryAccessibleAttribute(AccessibleAttribute.MAX_VALUE)).isEqualTo(6.0);

    robot.interact(() -> slider.executeAccessibleAction(AccessibleAction.INCREMENT));
    assertThat(slider.queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING))
        .isEqualTo("step 4 of 6");
  }
}
