package studio.backprop.view.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import studio.backprop.language.Language;
import studio.backprop.scenario.file.FileProblem;
import studio.backprop.scenario.file.FileRule;
import studio.backprop.view.files.Prompts.Changed;
import studio.backprop.view.files.Prompts.Unsaved;

@Tag("fx")
@ExtendWith(ApplicationExtension.class)
class StagePromptsTest {
  private final List<Unsaved> answers = new ArrayList<>();
  private StagePrompts prompts;

  @Start
  void open(Stage stage) {
    stage.setScene(new Scene(new StackPane(), 800, 600));
    stage.show();
    prompts = new StagePrompts(stage, Language.ENGLISH.texts("window"), _ -> {});
  }

  private static void during(Runnable asking) {
    Platform.runLater(asking);
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void all_problems_are_listed_with_their_places_and_can_be_copied(FxRobot robot) {
    List<FileProblem> problems =
        List.of(
            new FileProblem.InText("nodes[0].value", FileRule.MATRIX_HAS_ROWS, List.of()),
            new FileProblem.InText("", FileRule.IS_A_FILE, List.of()));
    String noRow = "there is no row; write at least one, such as [[0]]";
    String directory = "this is a directory; name a scenario file";

    during(() -> prompts.problems(Path.of("wrong.json"), problems));

    assertThat(robot.lookup(".problem .label").queryAllAs(Label.class))
        .extracting(Label::getText)
        .containsExactlyInAnyOrder("nodes[0].value", noRow, "", directory);
    robot.clickOn("Copy");
    robot.interact(() ->
        assertThat(Clipboard.getSystemClipboard().getString())
            .isEqualTo("nodes[0].value: " + noRow + "\n" + directory));
    robot.clickOn("Close");
    assertThat(robot.lookup(".problem").tryQuery()).isEmpty();
  }

  @Test
  void unsaved_work_has_three_ways_out(FxRobot robot) {
    for (String button : List.of("Save", "Discard", "Cancel")) {
      during(() -> answers.add(prompts.whatOfUnsaved("A line")));
      robot.clickOn(button);
      WaitForAsyncUtils.waitForFxEvents();
    }

    assertThat(answers).containsExactly(Unsaved.SAVE, Unsaved.DISCARD, Unsaved.CANCEL);
  }

  @Test
  void a_file_that_was_changed_by_another_has_three_ways_out(FxRobot robot) {
    List<Changed> chosen = new ArrayList<>();
    for (String button : List.of("Overwrite", "Save as…", "Cancel")) {
      during(() -> chosen.add(prompts.whatOfChanged(Path.of("mine.json"))));
      robot.clickOn(button);
      WaitForAsyncUtils.waitForFxEvents();
    }

    assertThat(chosen).containsExactly(Changed.OVERWRITE, Changed.SAVE_AS, Changed.CANCEL);
  }

  @Test
  void a_file_that_is_there_already_is_overwritten_only_on_a_yes(FxRobot robot) {
    List<Boolean> chosen = new ArrayList<>();
    for (String button : List.of("Overwrite", "Another name…")) {
      during(() -> chosen.add(prompts.mayOverwrite(Path.of("mine.backprop.json"))));
      assertThat(robot.lookup(".alert .label").queryAllAs(Label.class))
          .extracting(Label::getText)
          .anySatisfy(text -> assertThat(text).contains("mine.backprop.json"));
      robot.clickOn(button);
      WaitForAsyncUtils.waitForFxEvents();
    }

    assertThat(chosen).containsExactly(true, false);
  }

  @Test
  void a_failed_save_says_why(FxRobot robot) {
    during(() -> prompts.saveFailed(Path.of("mine.json"), "there is no such directory"));

    assertThat(robot.lookup("there is no such directory").tryQuery()).isPresent();
    robot.clickOn("Close");
  }
}
