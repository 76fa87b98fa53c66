package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import studio.backprop.language.Language;
import studio.backprop.playback.Grain;
import studio.backprop.view.command.Command;
import studio.backprop.view.command.CommandSearch;

/// What holds for hands everywhere in the window.
class HandsWindowTest extends WholeWindow {

  @Test
  void escape_closes_every_sheet_that_a_command_opens(WindowRobot robot) {
    driver.awaitGraph();
    var search =
        Pulses.on(() ->
            new CommandSearch(
                driver.window.commands(), Language.ENGLISH.texts("window"), () -> {}));
    List<String> opened = new ArrayList<>();
    List<String> stay = new ArrayList<>();
    for (Command command : driver.commands()) {
      driver.prompts.choice = Optional.empty();
      robot.interact(() -> {
        driver.session.show(driver.scenario);
        search.take(command);
        otherWindows().forEach(Stage::close);
      });
      if (robot.one(".overlay").isVisible()) {
        opened.add(command.name());
        robot.push(KeyCode.ESCAPE);
      }
      if (robot.one(".overlay").isVisible()) {
        stay.add(command.name());
        robot.push(KeyCode.ESCAPE);
      }
    }

    assertThat(stay).isEmpty();
    assertThat(opened).contains("library", "help", "commands").hasSizeGreaterThan(6);
  }

  private List<Stage> otherWindows() {
    return Window.getWindows().stream()
        .filter(window -> !window.equals(driver.window.scene().getWindow()))
        .filter(Stage.class::isInstance)
        .map(Stage.class::cast)
        .toList();
  }

  @Test
  void wires_have_the_colour_of_what_they_have_carried(WindowRobot robot) {
    driver.awaitGraph();
    long all =
        driver.session.shown().run().graph().forward().stream()
            .mapToInt(node -> node.operands().size())
            .sum();
    assertThat(wires(robot, "sent") + wires(robot, "returned")).isZero();

    robot.interact(() -> {
      driver.session.look(Grain.OPERATION);
      driver.session.playhead().moveTo(driver.session.shown().run().timeline().forwardCount());
    });
    assertThat(wires(robot, "sent")).isEqualTo(all);
    assertThat(wires(robot, "returned")).isZero();

    robot.interact(() -> driver.session.playhead().moveTo(1));
    assertThat(wires(robot, "sent")).isBetween(1L, all - 1);

    robot.interact(driver.session.playhead()::last);
    assertThat(wires(robot, "sent")).isZero();
    assertThat(wires(robot, "returned")).isEqualTo(all);
  }

  private static long wires(WindowRobot robot, String state) {
    return robot.all(".wire").stream()
        .filter(wire -> wire.getPseudoClassStates().contains(PseudoClass.getPseudoClass(state)))
        .count();
  }
}
