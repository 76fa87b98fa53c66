package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.backprop.scenario.Scenario;

/// What is read from right to left, for one reason or another, goes on in further lines: JavaFX
/// fails where such a run is broken.
class RightToLeftWindowTest extends WholeWindow {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd ",
        "\u0645\u0631\u062d\u0628\u0627 \u0628\u0627\u0644\u0639\u0627\u0644\u0645 and so on, ",
        "\u05d0\u05d1\u05d2\u05d3\u05d4\u05d5",
        "\u202eabcdefg"
      })
  void titles_and_descriptions_of_several_lines_are_laid_out(String words, WindowRobot robot) {
    show(robot, words.repeat(20), words.repeat(60) + "\n\n**" + words.repeat(20).strip() + "**");

    assertThat(height(".side-title")).isGreaterThan(50);
    assertThat(height(".rows .paragraph")).isGreaterThan(50);
  }

  @Test
  void a_title_without_end_is_shown_by_its_beginning(WindowRobot robot) {
    show(robot, "\u05d0".repeat(100_000), "");

    assertThat(height(".side-title")).isBetween(50.0, 600.0);
  }

  @Test
  void columns_of_a_table_are_named_on_its_sheet_and_on_cards(
      WindowRobot robot, @TempDir Path directory) throws IOException {
    String bill = "\u05d0\u05d5\u05e8\u05da \u05d4\u05de\u05e7\u05d5\u05e8 ".repeat(6).strip();
    String mass = "\u05de\u05e1\u05d4 \u05d1\u05d2\u05e8\u05de\u05d9\u05dd ".repeat(6).strip();
    driver.awaitGraph();
    driver.prompts.choice =
        Optional.of(
            Files.writeString(
                directory.resolve("table.csv"),
                bill + "," + mass + ",kind\n3.9,3.7,Adelie\n5,5.7,Gentoo\n4.6,3.5,Adelie\n"));

    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
    Pulses.until(() -> robot.one(".overlay").isVisible());
    Pulses.pass(3);
    assertThat(height("#network-inputs")).isGreaterThan(30);
    robot.interact(robot.one("#network-make", Button.class)::fire);
    driver.awaitGraph();

    assertThat(driver.window.scene().getRoot().lookupAll(".axis-name"))
        .filteredOn(name -> ((Labeled) name).getText().contains("\u05d0\u05d5\u05e8\u05da"))
        .isNotEmpty()
        .allSatisfy(name -> assertThat(((Labeled) name).getHeight()).isPositive());
  }

  private void show(WindowRobot robot, String title, String description) {
    Scenario shown = driver.scenario.withTitle(title).withDescription(Optional.of(description));
    robot.interact(() -> driver.session.show(shown));
    driver.awaitGraph();
  }

  private double height(String selector) {
    return Pulses.on(() -> ((Region) driver.window.scene().getRoot().lookup(selector)).getHeight());
  }
}
