package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.backprop.samples.Scenarios;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.scenario.library.Library;
import studio.backprop.session.Session;
import studio.backprop.session.recovery.Recovery;
import studio.backprop.session.recovery.RecoveryFiles;
import studio.backprop.session.thread.HandDriven;
import studio.backprop.view.files.Prompts.Unsaved;

@InWindow
class RecoveryWindowTest {
  private static final Scenario OTHER = Library.entries().getLast().scenario();

  @TempDir Path directory;
  private final HandDriven disk = new HandDriven();
  private WindowDriver driver;
  private Session session;
  private Stage stage;
  private Recovery recovery;

  @InWindow.Start
  void open(Stage shown) {
    stage = shown;
    driver = new WindowDriver(shown);
    session = driver.session;
  }

  /// A process that is gone has left an edit of another scenario.
  @BeforeEach
  void leaveUnsavedWork() {
    leave(OTHER);
    recovery = recoveryOf(session);
  }

  private void leave(Scenario scenario) {
    Session gone = new Session(scenario);
    Recovery before = recoveryOf(gone);
    gone.apply(new Edit.Rename("Left behind"));
    disk.letTimePass();
    before.close();
    disk.run();
  }

  private Recovery recoveryOf(Session of) {
    return new Recovery(of, new RecoveryFiles(directory), disk.now(), disk.later());
  }

  private void offer(WindowRobot robot) {
    offer(robot, recovery);
  }

  private void offer(WindowRobot robot, Recovery to) {
    robot.interact(() -> {
      driver.window.watch(to);
      driver.window.offer(to);
    });
    disk.run();
    Pulses.settle();
  }

  /// To the window that starts next.
  private boolean isOfferedAgain(WindowRobot robot) {
    offer(robot, recoveryOf(new Session(OTHER)));
    return isOffered();
  }

  private boolean isOffered() {
    return driver.window.scene().getRoot().lookup(".recovery") != null;
  }

  private Node part(String selector) {
    return driver.window.scene().getRoot().lookup(selector);
  }

  private long standing() throws IOException {
    try (var files = Files.list(directory)) {
      return files.filter(file -> file.toString().endsWith(".json")).count();
    }
  }

  private void press(WindowRobot robot, String selector) {
    robot.clickOn(part(selector));
    disk.run();
    Pulses.settle();
  }

  @Test
  void unsaved_work_is_offered_with_its_picture_its_title_and_its_time(WindowRobot robot) {
    offer(robot);

    assertThat(((Label) part(".recovery-title")).getText()).isEqualTo("Left behind");
    assertThat(((Label) part(".recovery-time")).getText()).contains("20");
    assertThat(part(".recovery .sketch").lookupAll(".operation")).isNotEmpty();
  }

  @Test
  void its_time_goes_on_in_a_second_line_where_there_is_no_room_for_it(WindowRobot robot) {
    offer(robot);

    robot.interact(() -> ((Region) part(".recovery")).setPrefWidth(560));

    Label time = (Label) part(".recovery-time");
    assertThat(((Text) time.lookup(".text")).getText().replace("\n", "")).isEqualTo(time.getText());
  }

  @Test
  void the_picture_of_a_half_built_graph_shows_what_cannot_run_yet_too(WindowRobot robot) {
    leave(Scenarios.halfWired());
    offer(robot);

    Node newest = part(".recovery-row .sketch");
    assertThat(newest.lookupAll(".unfinished")).isNotEmpty();
  }

  @Test
  void who_recovers_it_has_it_unsaved_and_still_on_disk(WindowRobot robot) throws IOException {
    offer(robot);

    press(robot, ".recovery .accent");

    assertThat(session.document().scenario().title()).isEqualTo("Left behind");
    assertThat(stage.getTitle()).startsWith("• Left behind");
    assertThat(isOffered()).isFalse();
    assertThat(standing()).isOne();
    assertThat(isOfferedAgain(robot)).isFalse();
  }

  @Test
  void space_recovers_the_newest(WindowRobot robot) {
    offer(robot);

    robot.push(KeyCode.SPACE);

    assertThat(session.document().scenario().title()).isEqualTo("Left behind");
  }

  @Test
  void who_deletes_it_is_not_asked_again(WindowRobot robot) throws IOException {
    offer(robot);

    press(robot, ".recovery .danger");

    assertThat(isOffered()).isFalse();
    assertThat(standing()).isZero();
    assertThat(isOfferedAgain(robot)).isFalse();
  }

  @Test
  void who_wants_to_be_asked_later_is(WindowRobot robot) {
    offer(robot);
    press(robot, "#recovery-later");
    assertThat(isOffered()).isFalse();

    assertThat(isOfferedAgain(robot)).isTrue();
  }

  @Test
  void escape_decides_nothing(WindowRobot robot) {
    offer(robot);
    robot.push(KeyCode.ESCAPE);
    disk.run();
    assertThat(isOffered()).isFalse();

    assertThat(isOfferedAgain(robot)).isTrue();
  }

  @Test
  void of_several_each_is_decided_on_alone(WindowRobot robot) throws IOException {
    leave(Library.first().scenario());
    offer(robot);
    assertThat(part(".recovery").lookupAll(".recovery-row")).hasSize(2);

    press(robot, ".recovery .danger");
    assertThat(part(".recovery").lookupAll(".recovery-row")).hasSize(1);
    press(robot, ".recovery .accent");

    assertThat(session.document().scenario().nodes()).isEqualTo(OTHER.nodes());
    assertThat(standing()).isOne();
  }

  @Test
  void what_was_edited_meanwhile_is_asked_about_first(WindowRobot robot) throws IOException {
    robot.interact(() -> session.apply(new Edit.SetCell("W1", 0, 0, 2.5)));
    disk.letTimePass();
    offer(robot);

    driver.prompts.answer = Unsaved.CANCEL;
    press(robot, ".recovery .accent");

    assertThat(session.document().scenario().title()).isNotEqualTo("Left behind");
    assertThat(isOffered()).isTrue();
    assertThat(standing()).isEqualTo(2);
  }

  @Test
  void a_disk_that_refuses_is_told_of_once_and_stops_nobody(WindowRobot robot) throws IOException {
    Path file = Files.createFile(directory.resolve("file"));
    offer(robot, new Recovery(session, new RecoveryFiles(file), disk.now(), disk.later()));
    Node notice = part(".notice");
    assertThat(notice.isVisible()).isFalse();

    edit(robot, 2.5);
    assertThat(((Label) part(".notice > .label")).getText())
        .startsWith("Unsaved work cannot be kept aside")
        .contains("a file is in the place of the program’s own directory");
    assertThat(notice.isVisible()).isTrue();

    robot.clickOn(part(".notice > .button"));
    edit(robot, 3);
    assertThat(notice.isVisible()).isFalse();
  }

  private void edit(WindowRobot robot, double number) {
    robot.interact(() -> session.apply(new Edit.SetCell("W1", 0, 0, number)));
    disk.letTimePass();
    Pulses.settle();
  }

  @Test
  void closing_without_saving_on_purpose_leaves_nothing(WindowRobot robot) throws IOException {
    offer(robot);
    press(robot, ".recovery .danger");
    robot.interact(() -> session.apply(new Edit.SetCell("W1", 0, 0, 2.5)));
    disk.letTimePass();
    assertThat(standing()).isOne();

    driver.prompts.answer = Unsaved.CANCEL;
    close(robot);
    assertThat(standing()).isOne();
    driver.prompts.answer = Unsaved.DISCARD;
    close(robot);

    assertThat(standing()).isZero();
  }

  private void close(WindowRobot robot) {
    robot.interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    disk.run();
  }
}
