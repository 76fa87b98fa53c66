package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.session.Session;
import studio.backprop.session.document.Document;
import studio.backprop.view.files.Prompts.Changed;
import studio.backprop.view.files.Prompts.Unsaved;

@InWindow
class FilesWindowTest {
  @TempDir Path directory;
  private WindowDriver driver;
  private Stage stage;
  private Session session;

  @InWindow.Start
  void open(Stage shown) {
    stage = shown;
    driver = new WindowDriver(shown);
    session = driver.session;
  }

  private void edit(WindowRobot robot) {
    edit(robot, 2.5);
  }

  private void edit(WindowRobot robot, double number) {
    robot.interact(() -> session.apply(new Edit.SetCell("W1", 0, 0, number)));
  }

  private Path file() {
    return directory.resolve("mine.backprop.json");
  }

  @Test
  void what_is_saved_and_opened_again_is_saved_as_the_same_bytes(WindowRobot robot)
      throws IOException {
    edit(robot);
    driver.prompts.choice = Optional.of(file());
    robot.push(KeyCode.CONTROL, KeyCode.S);
    byte[] bytes = Files.readAllBytes(file());
    assertThat(document().isDirty()).isFalse();
    assertThat(stage.getTitle()).startsWith("Two linear layers");

    robot.push(KeyCode.CONTROL, KeyCode.O);
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);

    assertThat(Files.readAllBytes(file())).isEqualTo(bytes);
    assertThat(driver.window.files().recent().files()).containsExactly(file());
  }

  @Test
  void a_wrong_file_is_shown_with_all_its_problems_and_leaves_what_is_open(WindowRobot robot)
      throws IOException {
    Files.writeString(file(), "{\"format\": \"x\", \"version\": 1, \"nodes\": [{\"id\": 3}]}");
    driver.prompts.choice = Optional.of(file());
    String title = document().scenario().title();

    robot.push(KeyCode.CONTROL, KeyCode.O);

    assertThat(driver.prompts.problems).hasSizeGreaterThan(3);
    assertThat(document().scenario().title()).isEqualTo(title);
    assertThat(document().file()).isEmpty();
  }

  @Test
  void unsaved_work_is_marked_and_asked_about(WindowRobot robot) throws IOException {
    edit(robot);
    assertThat(stage.getTitle()).startsWith("• ");
    Files.writeString(file(), "{}");

    driver.prompts.answer = Unsaved.CANCEL;
    robot.interact(() -> driver.window.files().open(file()));
    assertThat(driver.prompts.problems).isEmpty();
    assertThat(driver.prompts.asked).hasSize(1);

    driver.prompts.answer = Unsaved.DISCARD;
    robot.interact(() -> driver.window.files().open(file()));
    assertThat(driver.prompts.problems).isNotEmpty();
  }

  @Test
  void unsaved_work_keeps_the_window_open_until_it_is_saved_or_given_up(WindowRobot robot) {
    edit(robot);

    robot.interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    assertThat(stage.isShowing()).isTrue();

    driver.prompts.answer = Unsaved.SAVE;
    driver.prompts.choice = Optional.of(file());
    robot.interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    assertThat(file()).exists();
    assertThat(stage.isShowing()).isFalse();
  }

  @Test
  void what_another_program_has_written_is_not_overwritten_unasked(WindowRobot robot)
      throws IOException {
    driver.prompts.choice = Optional.of(file());
    robot.push(KeyCode.CONTROL, KeyCode.S);
    driver.prompts.asked.clear();
    edit(robot);
    robot.push(KeyCode.CONTROL, KeyCode.S);
    assertThat(driver.prompts.asked).isEmpty();

    Files.writeString(file(), "theirs");
    edit(robot, 3);
    robot.push(KeyCode.CONTROL, KeyCode.S);
    assertThat(driver.prompts.asked).containsExactly("mine.backprop.json");
    assertThat(file()).hasContent("theirs");
    assertThat(document().isDirty()).isTrue();

    Path other = directory.resolve("other.backprop.json");
    driver.prompts.changed = Changed.SAVE_AS;
    driver.prompts.choice = Optional.of(other);
    robot.push(KeyCode.CONTROL, KeyCode.S);
    assertThat(file()).hasContent("theirs");
    assertThat(document().file()).contains(other);

    Files.writeString(other, "theirs");
    driver.prompts.changed = Changed.OVERWRITE;
    robot.push(KeyCode.CONTROL, KeyCode.S);
    assertThat(Files.readString(other)).startsWith("{");
    assertThat(document().isDirty()).isFalse();
  }

  @Test
  void a_failed_save_is_told_and_keeps_the_work(WindowRobot robot) {
    edit(robot);
    driver.prompts.choice = Optional.of(directory.resolve("nowhere").resolve("mine.json"));

    robot.push(KeyCode.CONTROL, KeyCode.S);

    assertThat(driver.prompts.failures).singleElement().asString().contains("no such directory");
    assertThat(document().isDirty()).isTrue();
  }

  @Test
  void a_name_without_suffix_gets_one_and_the_title_suggests_it(WindowRobot robot) {
    driver.prompts.choice = Optional.of(directory.resolve("mine"));

    robot.interact(() -> driver.window.files().saveAs());

    assertThat(file()).exists();
    assertThat(driver.prompts.asked)
        .containsExactly("two-linear-layers-mean-squared-error.backprop.json");
  }

  @Test
  void a_file_that_the_suffix_leads_to_is_not_overwritten_unasked(WindowRobot robot)
      throws IOException {
    Files.writeString(file(), "theirs");
    Path other = directory.resolve("other.backprop.json");
    driver.prompts.choice = Optional.of(directory.resolve("mine"));
    driver.prompts.nextChoice = Optional.of(directory.resolve("other"));

    robot.interact(() -> driver.window.files().saveAs());
    assertThat(driver.prompts.asked).contains("mine.backprop.json");
    assertThat(file()).hasContent("theirs");
    assertThat(document().file()).contains(other);

    driver.prompts.choice = Optional.of(directory.resolve("mine"));
    driver.prompts.overwrite = true;
    robot.interact(() -> driver.window.files().saveAs());
    assertThat(file()).hasSameTextualContentAs(other);
    assertThat(document().file()).contains(file());
  }

  @Test
  void a_name_that_the_systems_dialog_has_asked_about_is_not_asked_about_again(WindowRobot robot)
      throws IOException {
    Files.writeString(file(), "theirs");
    driver.prompts.choice = Optional.of(file());

    robot.interact(() -> driver.window.files().saveAs());

    assertThat(driver.prompts.asked).hasSize(1).doesNotContain("mine.backprop.json");
    assertThat(document().file()).contains(file());
  }

  @Test
  void a_scenario_of_the_library_opens_as_a_copy_at_the_start(WindowRobot robot) {
    robot.interact(() -> driver.session.playhead().last());

    robot.clickOn("#library");
    ListView<?> list = robot.one("#library-list", ListView.class);
    Pulses.until(() -> !list.getItems().isEmpty());
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.ENTER);

    assertThat(document().scenario().title()).isNotEqualTo("Two linear layers, mean squared error");
    assertThat(document().file()).isEmpty();
    assertThat(document().isDirty()).isFalse();
    assertThat(driver.session.playhead().position()).isZero();
  }

  private Document document() {
    return session.document();
  }
}
