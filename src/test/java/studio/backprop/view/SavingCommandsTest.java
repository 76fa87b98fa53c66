package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.backprop.samples.Scenarios;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.scenario.file.ScenarioWriter;
import studio.backprop.session.Session;
import studio.backprop.session.settings.RecentFiles;
import studio.backprop.session.settings.Settings;
import studio.backprop.session.thread.HandDriven;
import studio.backprop.session.thread.Threads;
import studio.backprop.view.files.FileCommands;
import studio.backprop.view.files.Prompts.Changed;
import studio.backprop.view.files.Prompts.Unsaved;

/// While the disk is at work the window goes on, and nothing is lost or overtaken.
class SavingCommandsTest {
  @TempDir Path directory;
  private final HandDriven disk = new HandDriven();
  private final Session session =
      new Session(Scenarios.line(), new Threads(Runnable::run, Runnable::run, disk.now()));
  private final FakePrompts prompts = new FakePrompts();
  private final FileCommands files =
      new FileCommands(session, new RecentFiles(Settings.none()), prompts);
  private final List<String> left = new ArrayList<>();

  private Path file() {
    return directory.resolve("mine.backprop.json");
  }

  private void edit(double number) {
    session.apply(new Edit.SetCell("W", 0, 0, number));
  }

  private byte[] present() {
    return ScenarioWriter.write(session.document().scenario());
  }

  private void leave() {
    files.leave(() -> left.add("left"));
  }

  private void saveFirst() {
    prompts.choice = Optional.of(file());
    files.save();
    disk.run();
  }

  @Test
  void a_recent_file_that_is_gone_is_told_of_and_forgotten() {
    files.recent().add(file());

    files.open(file());

    assertThat(prompts.problems).hasSize(1);
    assertThat(files.recent().files()).isEmpty();
  }

  @Test
  void a_file_whose_name_the_system_cannot_say_is_told_of() {
    files.open(new File("a\0.json"));

    assertThat(prompts.failures).containsExactly("a\0.json");
    assertThat(session.document().scenario()).isEqualTo(Scenarios.line());
  }

  @Test
  void nothing_is_written_or_called_saved_before_the_disk_is_at_it() {
    edit(3);
    prompts.choice = Optional.of(file());

    files.save();

    assertThat(file()).doesNotExist();
    assertThat(session.document().isDirty()).isTrue();
    disk.run();
    assertThat(file()).hasBinaryContent(present());
    assertThat(session.document().isDirty()).isFalse();
    assertThat(session.document().file()).contains(file());
  }

  @Test
  void what_is_edited_meanwhile_is_still_to_be_saved() {
    edit(3);
    byte[] asked = present();
    prompts.choice = Optional.of(file());
    files.save();

    edit(4);
    disk.run();

    assertThat(file()).hasBinaryContent(asked);
    assertThat(session.document().isDirty()).isTrue();
    session.undo();
    assertThat(session.document().isDirty()).isFalse();
  }

  @Test
  void a_second_save_writes_what_is_there_once_the_first_is_done_and_asks_for_no_name_again() {
    edit(3);
    prompts.choice = Optional.of(file());
    files.save();
    edit(4);

    files.save();
    disk.run();

    assertThat(file()).hasBinaryContent(present());
    assertThat(session.document().isDirty()).isFalse();
    assertThat(prompts.asked).hasSize(1);
  }

  @Test
  void a_later_state_is_never_overtaken_by_an_earlier_one() {
    edit(3);
    session.filing().save(file(), _ -> {});
    edit(4);
    session.filing().save(file(), _ -> {});

    disk.run();

    assertThat(file()).hasBinaryContent(present());
    assertThat(session.document().isDirty()).isFalse();
  }

  @Test
  void whoever_leaves_waits_for_the_save_that_is_under_way_and_is_not_asked() {
    edit(3);
    prompts.choice = Optional.of(file());
    files.save();
    prompts.asked.clear();

    leave();

    assertThat(files.mayLeave()).isFalse();
    assertThat(left).isEmpty();
    disk.run();
    assertThat(left).containsExactly("left");
    assertThat(prompts.asked).isEmpty();
  }

  @Test
  void whoever_saves_on_leaving_leaves_when_it_is_written() {
    edit(3);
    prompts.answer = Unsaved.SAVE;
    prompts.choice = Optional.of(file());

    leave();

    assertThat(left).isEmpty();
    disk.run();
    assertThat(file()).hasBinaryContent(present());
    assertThat(left).containsExactly("left");
  }

  @Test
  void a_save_that_fails_keeps_the_document_open_and_says_why() {
    edit(3);
    prompts.answer = Unsaved.SAVE;
    prompts.choice = Optional.of(directory.resolve("nowhere").resolve("mine.json"));

    leave();
    disk.run();

    assertThat(prompts.failures).singleElement().asString().contains("no such directory");
    assertThat(left).isEmpty();
    assertThat(session.document().isDirty()).isTrue();
  }

  @Test
  void what_another_program_wrote_is_found_by_the_disk_and_asked_about() throws IOException {
    saveFirst();
    Files.writeString(file(), "theirs");
    edit(3);
    prompts.asked.clear();
    prompts.changed = Changed.OVERWRITE;

    files.save();
    assertThat(prompts.asked).isEmpty();
    disk.run();

    assertThat(prompts.asked).containsExactly("mine.backprop.json");
    assertThat(file()).hasBinaryContent(present());
  }

  @Test
  void a_document_that_was_opened_meanwhile_does_not_take_over_the_file() {
    session.filing().save(file(), _ -> {});

    session.show(Scenarios.line());
    disk.run();

    assertThat(file()).exists();
    assertThat(session.document().file()).isEmpty();
  }
}
