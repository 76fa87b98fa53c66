package studio.backprop.view.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import studio.backprop.language.Language;
import studio.backprop.scenario.file.FileProblem;
import studio.backprop.scenario.file.FileRule;
import studio.backprop.scenario.file.SaveFault;
import studio.backprop.view.InWindow;
import studio.backprop.view.WindowRobot;
import studio.backprop.view.files.Prompts.Changed;
import studio.backprop.view.files.Prompts.Unsaved;

@InWindow
class StagePromptsTest {
  private final List<Unsaved> answers = new ArrayList<>();
  private StagePrompts prompts;

  @InWindow.Start
  void open(Stage stage) {
    stage.setScene(new Scene(new StackPane(), 800, 600));
    stage.show();
    prompts = new StagePrompts(stage, () -> Language.ENGLISH, _ -> {});
  }

  @Test
  void all_problems_are_listed_with_their_places_and_can_be_copied(WindowRobot robot) {
    List<FileProblem> problems =
        List.of(
            new FileProblem.InText("nodes[0].value", FileRule.MATRIX_HAS_ROWS, List.of()),
            new FileProblem.InText(
                "", FileRule.IS_A_FILE, List.of(SaveFault.NoFile.Kind.DIRECTORY)));
    String noRow = "there is no row; write at least one, such as [[0]]";
    String directory = "this is a directory; name a scenario file";

    robot.begin(() -> prompts.problems(Path.of("wrong.json"), problems));

    assertThat(robot.all(".problem .label", Label.class))
        .extracting(Label::getText)
        .containsExactlyInAnyOrder("nodes[0].value", noRow, "", directory);
    robot.clickOn("Copy");
    robot.interact(() ->
        assertThat(Clipboard.getSystemClipboard().getString())
            .isEqualTo("nodes[0].value: " + noRow + "\n" + directory));
    robot.clickOn("Close");
    assertThat(robot.all(".problem")).isEmpty();
  }

  @Test
  void unsaved_work_has_three_ways_out(WindowRobot robot) {
    for (String button : List.of("Save", "Discard", "Cancel")) {
      robot.begin(() -> answers.add(prompts.whatOfUnsaved("A line")));
      robot.clickOn(button);
    }

    assertThat(answers).containsExactly(Unsaved.SAVE, Unsaved.DISCARD, Unsaved.CANCEL);
  }

  /// JavaFX fails where a run of such letters is broken.
  @Test
  void a_title_that_is_read_from_right_to_left_goes_on_in_further_lines(WindowRobot robot) {
    String title = "\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd ".repeat(30);

    robot.begin(() -> answers.add(prompts.whatOfUnsaved(title)));

    assertThat(robot.all(".dialog-pane .label", Label.class))
        .filteredOn(label -> label.getText() != null && label.getText().contains("\u05e9"))
        .isNotEmpty()
        .allSatisfy(label -> {
          assertThat(label.getText()).contains("\u200e");
          assertThat(label.getHeight()).isGreaterThan(50);
        });
    robot.clickOn("Cancel");
    assertThat(answers).containsExactly(Unsaved.CANCEL);
  }

  @Test
  void a_file_that_was_changed_by_another_has_three_ways_out(WindowRobot robot) {
    List<Changed> chosen = new ArrayList<>();
    for (String button : List.of("Overwrite", "Save as…", "Cancel")) {
      robot.begin(() -> chosen.add(prompts.whatOfChanged(Path.of("mine.json"))));
      robot.clickOn(button);
    }

    assertThat(chosen).containsExactly(Changed.OVERWRITE, Changed.SAVE_AS, Changed.CANCEL);
  }

  @Test
  void a_file_that_is_there_already_is_overwritten_only_on_a_yes(WindowRobot robot) {
    List<Boolean> chosen = new ArrayList<>();
    for (String button : List.of("Overwrite", "Another name…")) {
      robot.begin(() -> chosen.add(prompts.mayOverwrite(Path.of("mine.backprop.json"))));
      assertThat(robot.all(".alert .label", Label.class))
          .extracting(Label::getText)
          .anySatisfy(text -> assertThat(text).contains("mine.backprop.json"));
      robot.clickOn(button);
    }

    assertThat(chosen).containsExactly(true, false);
  }

  @Test
  void a_failed_save_says_why(WindowRobot robot) {
    robot.begin(() -> prompts.saveFailed(Path.of("mine.json"), "there is no such directory"));

    assertThat(robot.all("there is no such directory")).isNotEmpty();
    robot.clickOn("Close");
  }
}
