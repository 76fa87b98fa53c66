package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.backprop.language.Language;
import studio.backprop.matrix.Matrix;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.library.Library;
import studio.backprop.trace.Trace;

/// A person gives a document a title and says something about it.
class DescriptionWindowTest extends WholeWindow {
  @TempDir Path directory;

  @BeforeEach
  void shown() {
    driver.awaitGraph();
  }

  private Scenario scenario() {
    return driver.session.document().scenario();
  }

  private Matrix loss() {
    Trace trace = driver.session.shown().run().trace();
    return trace.value(trace.graph().node("L"));
  }

  private boolean isWriting() {
    return driver.window.scene().getRoot().lookup(".description-editor") != null;
  }

  private String windowTitle() {
    return ((Stage) driver.window.scene().getWindow()).getTitle();
  }

  @Test
  void by_mouse_both_are_written_and_nothing_is_run_again(WindowRobot robot) {
    Matrix before = loss();
    robot.clickOn(".title-row > .describe");
    assertThat(robot.one(".describe-title", TextField.class).getText())
        .isEqualTo(driver.scenario.title());
    robot.write("My network");
    robot.clickOn(".describe-text").push(KeyCode.CONTROL, KeyCode.A);
    robot.write("Look at *this*.");
    robot.clickOn(".describe-keep");
    driver.awaitGraph();

    assertThat(isWriting()).isFalse();
    assertThat(scenario().title()).isEqualTo("My network");
    assertThat(scenario().description()).hasValue("Look at *this*.");
    assertThat(windowTitle()).contains("My network");
    assertThat(loss()).isSameAs(before);
  }

  @Test
  void by_keyboard_it_is_written_and_undone_by_its_name(WindowRobot robot) {
    robot.push(KeyCode.SHIFT, KeyCode.F2);
    robot.write("Mine").push(KeyCode.TAB);
    robot.push(KeyCode.CONTROL, KeyCode.A).write("One.").push(KeyCode.ENTER).write("Two.");
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    driver.awaitGraph();
    assertThat(scenario().description()).hasValue("One.\nTwo.");
    assertThat(robot.one("#undo").getAccessibleText()).isEqualTo("Undo: change the description");

    robot.push(KeyCode.CONTROL, KeyCode.Z);
    driver.awaitGraph();
    assertThat(scenario().description()).isEqualTo(driver.scenario.description());
    assertThat(robot.one("#undo").getAccessibleText()).isEqualTo("Undo: title “Mine”");

    robot.push(KeyCode.CONTROL, KeyCode.Z);
    driver.awaitGraph();
    assertThat(scenario()).isEqualTo(driver.scenario);
  }

  @Test
  void enter_in_the_title_keeps_it_and_escape_gives_up(WindowRobot robot) {
    robot.push(KeyCode.SHIFT, KeyCode.F2).write("Given up").push(KeyCode.ESCAPE);
    assertThat(isWriting()).isFalse();
    assertThat(scenario()).isEqualTo(driver.scenario);

    robot.push(KeyCode.SHIFT, KeyCode.F2).write(" Kept ").push(KeyCode.ENTER);
    driver.awaitGraph();
    assertThat(scenario().title()).isEqualTo("Kept");
    assertThat(scenario().description()).isEqualTo(driver.scenario.description());
  }

  @Test
  void who_goes_elsewhere_keeps_what_was_typed(WindowRobot robot) {
    robot.push(KeyCode.SHIFT, KeyCode.F2).write("Elsewhere");
    robot.clickOn("#dim-n");
    driver.awaitGraph();

    assertThat(scenario().title()).isEqualTo("Elsewhere");
    assertThat(isWriting()).isFalse();
  }

  @Test
  void what_is_saved_while_it_is_typed_is_in_the_file(WindowRobot robot) throws Exception {
    Path file = directory.resolve("mine.backprop.json");
    driver.prompts.choice = Optional.of(file);
    robot.push(KeyCode.SHIFT, KeyCode.F2).write("In the file").push(KeyCode.TAB);
    robot.push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.DELETE);
    robot.push(KeyCode.CONTROL, KeyCode.S);
    driver.awaitGraph();

    assertThat(file).content().contains("\"title\": \"In the file\"");
    assertThat(file).content().doesNotContain("\"description\"");
    assertThat(driver.session.document().isDirty()).isFalse();
  }

  @Test
  void who_opens_another_document_is_asked_about_what_is_still_typed(WindowRobot robot) {
    robot.push(KeyCode.SHIFT, KeyCode.F2).write("Typed");
    robot.push(KeyCode.CONTROL, KeyCode.O);
    driver.awaitGraph();

    assertThat(driver.prompts.asked).containsExactly("Typed");
    assertThat(scenario().title()).isEqualTo("Typed");
  }

  @Test
  void so_is_who_closes_the_window(WindowRobot robot) {
    robot.push(KeyCode.SHIFT, KeyCode.F2).write("Typed");
    Window window = driver.window.scene().getWindow();
    robot.interact(
        () -> window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST)));
    driver.awaitGraph();

    assertThat(driver.prompts.asked).containsExactly("Typed");
    assertThat(window.isShowing()).isTrue();
  }

  @Test
  void what_was_begun_of_one_document_is_not_written_into_the_next(WindowRobot robot) {
    Scenario next = Library.entry("xor").scenario();
    robot.push(KeyCode.SHIFT, KeyCode.F2).write("Of the first");
    robot.interact(() -> driver.session.show(next));
    driver.awaitGraph();

    assertThat(isWriting()).isFalse();
    assertThat(scenario()).isEqualTo(next);
  }

  @Test
  void a_document_may_have_no_title_and_the_window_says_so(WindowRobot robot) {
    robot.push(KeyCode.SHIFT, KeyCode.F2).push(KeyCode.DELETE).push(KeyCode.ENTER);
    driver.awaitGraph();

    assertThat(scenario().title()).isEmpty();
    assertThat(windowTitle()).contains("Untitled");
  }

  @Test
  void a_narrow_window_shows_the_panel_for_it_and_not_the_inspector_too(WindowRobot robot) {
    resize(robot, 1000, 700);
    robot.push(KeyCode.SHIFT, KeyCode.F2);
    assertThat(robot.one(".inspector").isVisible()).isFalse();

    robot.write("Narrow").push(KeyCode.ENTER);

    assertThat(scenario().title()).isEqualTo("Narrow");
  }

  @Test
  void in_another_language_the_words_that_are_shown_are_written_on(WindowRobot robot) {
    robot.interact(
        () -> driver.session.write(driver.session.shown().style().with(Language.GERMAN)));
    driver.awaitGraph();
    String german = driver.session.shown().translation().of(driver.scenario.title());
    robot.push(KeyCode.SHIFT, KeyCode.F2);
    assertThat(robot.one(".describe-title", TextField.class).getText()).isEqualTo(german);
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(scenario()).isEqualTo(driver.scenario);

    robot.push(KeyCode.SHIFT, KeyCode.F2).push(KeyCode.END).write("!").push(KeyCode.ENTER);
    driver.awaitGraph();
    assertThat(scenario().title()).isEqualTo(german + "!");
    assertThat(scenario().description()).isEqualTo(driver.scenario.description());
    assertThat(driver.session.shown().translation().of(scenario().description().orElseThrow()))
        .isNotEqualTo(driver.scenario.description().orElseThrow());
  }

  @Test
  void a_page_down_among_its_lines_begins_no_lesson(WindowRobot robot) {
    driver.showAtEnd(robot, "xor");
    robot.push(KeyCode.SHIFT, KeyCode.F2).push(KeyCode.TAB).push(KeyCode.PAGE_DOWN);
    driver.awaitGraph();

    assertThat(driver.session.document().taught()).isEmpty();
    assertThat(isWriting()).isTrue();
  }

  @Test
  void during_a_lesson_there_is_nothing_to_describe(WindowRobot robot) {
    driver.showAtEnd(robot, "xor");
    robot.push(KeyCode.PAGE_DOWN);
    driver.awaitGraph();
    robot.push(KeyCode.SHIFT, KeyCode.F2).push(KeyCode.ESCAPE);

    assertThat(driver.session.document().taught()).isPresent();
    assertThat(isWriting()).isFalse();
  }
}
