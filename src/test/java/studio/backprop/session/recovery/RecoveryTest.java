package studio.backprop.session.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.backprop.samples.Sessions;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.scenario.file.WriteFault;
import studio.backprop.scenario.library.Library;
import studio.backprop.session.Session;
import studio.backprop.session.document.Origin;
import studio.backprop.session.thread.HandDriven;

class RecoveryTest {
  @TempDir Path directory;
  private final HandDriven disk = new HandDriven();
  private final Session session = new Session(Library.first().scenario());
  private Optional<Recovery> recovery = Optional.empty();

  private Path store() {
    return directory.resolve("recovery");
  }

  private Recovery start(Session of) {
    return new Recovery(of, new RecoveryFiles(store()), disk.now(), disk.later());
  }

  private void start() {
    recovery = Optional.of(start(session));
  }

  private static void edit(Session of, double number) {
    Sessions.apply(of, new Edit.SetCell("W1", 0, 0, number));
  }

  private void edit(double number) {
    edit(session, number);
  }

  /// What stands aside, whoever holds it.
  private List<Path> standing() throws IOException {
    if (!Files.exists(store())) {
      return List.of();
    }
    try (var files = Files.list(store())) {
      return files.filter(file -> file.toString().endsWith(".json")).toList();
    }
  }

  private static double number(Path file) {
    Session read = new Session(Library.first().scenario());
    Sessions.open(read, file);
    return numberIn(read);
  }

  private static double numberIn(Session of) {
    return of.shown().run().trace().value(of.shown().run().graph().node("W1")).get(0, 0);
  }

  /// What a window that starts now is offered.
  private List<Recoverable> offeredTo(Recovery window) {
    List<Recoverable> offered = new ArrayList<>();
    window.find(offered::addAll);
    disk.run();
    return offered;
  }

  private List<Recoverable> offered() {
    return offeredTo(start(new Session(Library.first().scenario())));
  }

  /// As a killed process leaves it: its lock is free, and nothing else was done.
  private void endAtOnce() {
    recovery.orElseThrow().close();
    disk.run();
  }

  @Test
  void an_edit_stands_aside_a_moment_later() throws IOException {
    start();
    edit(7);
    assertThat(standing()).isEmpty();

    disk.letTimePass();

    assertThat(standing()).hasSize(1).allSatisfy(file -> assertThat(number(file)).isEqualTo(7));
  }

  @Test
  void who_changes_nothing_leaves_nothing_on_the_disk() {
    start();
    disk.letTimePass();

    assertThat(store()).doesNotExist();
  }

  @Test
  void edits_in_quick_succession_are_written_once_and_the_first_does_not_wait_for_the_last() {
    start();
    edit(1);
    edit(2);
    edit(3);

    assertThat(disk.putOff()).isOne();
  }

  @Test
  void a_long_drag_stands_aside_while_it_goes_on() throws IOException {
    start();
    session.beginGesture();
    for (int k = 1; k <= 5; k++) {
      edit(k);
      edit(k + 0.5);
      disk.letTimePass();
      assertThat(number(standing().getFirst())).isEqualTo(k + 0.5);
    }
    session.endGesture();
  }

  @Test
  void it_is_gone_after_a_save_without_waiting() throws IOException {
    start();
    edit(7);
    disk.letTimePass();

    session.filing().save(directory.resolve("mine.json"), _ -> {});
    disk.run();

    assertThat(standing()).isEmpty();
  }

  @Test
  void it_is_gone_once_it_is_given_up_or_undone_or_another_is_shown() throws IOException {
    start();
    for (Runnable end :
        List.<Runnable>of(
            session::giveUp,
            session::undo,
            () -> session.show(Library.entries().getLast().scenario()))) {
      session.show(Library.first().scenario());
      edit(7);
      disk.letTimePass();
      assertThat(standing()).hasSize(1);

      end.run();
      disk.run();

      assertThat(standing()).isEmpty();
    }
  }

  @Test
  void an_edit_that_is_saved_before_its_moment_comes_never_stands_aside() throws IOException {
    start();
    edit(7);
    session.filing().save(directory.resolve("mine.json"), _ -> {});
    disk.letTimePass();

    assertThat(standing()).isEmpty();
  }

  @Test
  void what_an_ended_process_left_is_offered_with_its_title_its_time_and_its_file() {
    Path file = directory.resolve("mine.json");
    session.filing().save(file, _ -> {});
    start();
    edit(7);
    disk.letTimePass();
    endAtOnce();

    assertThat(offered())
        .singleElement()
        .satisfies(left -> {
          assertThat(left.scenario().title()).isEqualTo(session.document().scenario().title());
          assertThat(left.origin().map(Origin::file)).contains(file);
          assertThat(left.time())
              .isEqualTo(Files.getLastModifiedTime(standing().getFirst()).toInstant());
        });
  }

  @Test
  void a_window_is_not_offered_what_another_is_still_at() {
    start();
    edit(7);
    disk.letTimePass();

    assertThat(offered()).isEmpty();
  }

  @Test
  void two_windows_that_start_at_once_are_not_offered_the_same() {
    start();
    edit(7);
    disk.letTimePass();
    endAtOnce();

    assertThat(offered()).hasSize(1);
    assertThat(offered()).isEmpty();
  }

  @Test
  void what_is_recovered_is_unsaved_belongs_to_its_file_and_stands_aside_all_the_while()
      throws IOException {
    Path file = directory.resolve("mine.json");
    session.filing().save(file, _ -> {});
    start();
    edit(7);
    disk.letTimePass();
    endAtOnce();
    Session next = new Session(Library.entries().getLast().scenario());
    Recovery window = start(next);

    window.recover(offeredTo(window).getFirst());

    assertThat(numberIn(next)).isEqualTo(7);
    assertThat(next.document().isDirty()).isTrue();
    assertThat(next.document().file()).contains(file);
    assertThat(next.document().isChangedOnDisk()).isFalse();
    assertThat(standing()).hasSize(1);
    disk.letTimePass();
    edit(next, 8);
    disk.letTimePass();
    assertThat(standing()).hasSize(1).allSatisfy(at -> assertThat(number(at)).isEqualTo(8));
    next.filing().save(file, _ -> {});
    disk.run();
    assertThat(standing()).isEmpty();
  }

  @Test
  void what_takes_the_place_of_unsaved_work_takes_its_place_on_disk_too() throws IOException {
    start();
    edit(7);
    disk.letTimePass();
    endAtOnce();
    Session next = new Session(Library.first().scenario());
    Recovery window = start(next);
    edit(next, 1);
    disk.letTimePass();
    assertThat(standing()).hasSize(2);

    window.recover(offeredTo(window).getFirst());
    disk.letTimePass();

    assertThat(standing()).hasSize(1).allSatisfy(file -> assertThat(number(file)).isEqualTo(7));
  }

  @Test
  void a_file_that_was_written_since_the_end_is_known_to_be_changed() throws IOException {
    Path file = directory.resolve("mine.json");
    session.filing().save(file, _ -> {});
    start();
    edit(7);
    disk.letTimePass();
    endAtOnce();
    Files.writeString(file, "another program's");
    Session next = new Session(Library.first().scenario());
    Recovery window = start(next);

    window.recover(offeredTo(window).getFirst());

    assertThat(next.document().isChangedOnDisk()).isTrue();
  }

  @Test
  void what_is_declined_is_gone_and_what_is_put_off_is_offered_again() throws IOException {
    start();
    edit(7);
    disk.letTimePass();
    endAtOnce();

    Recovery window = start(new Session(Library.first().scenario()));
    window.postpone(offeredTo(window).getFirst());
    disk.run();
    assertThat(standing()).hasSize(1);

    window.discard(offeredTo(window).getFirst());
    disk.run();
    assertThat(standing()).isEmpty();
    assertThat(offered()).isEmpty();
  }

  @Test
  void what_cannot_be_taken_hides_no_other() throws IOException {
    start();
    edit(7);
    disk.letTimePass();
    endAtOnce();
    Files.createDirectory(store().resolve("0.lock"));
    Files.writeString(store().resolve("0.backprop.json"), "{}");
    Files.createDirectory(store().resolve("1.backprop.json"));
    Files.createDirectory(store().resolve("z.lock"));

    assertThat(offered()).hasSize(1);
  }

  @Test
  void what_was_half_written_is_cleared_away_and_what_cannot_be_read_is_left_alone()
      throws IOException {
    Files.createDirectories(store());
    Path half = Files.writeString(store().resolve(".a.backprop.json.12ab.tmp"), "{");
    Path strange = Files.writeString(store().resolve("a.backprop.json"), "{\"version\": 99}");
    Path lone = Files.writeString(store().resolve("b.lock"), "");

    assertThat(offered()).isEmpty();

    assertThat(half).doesNotExist();
    assertThat(lone).doesNotExist();
    assertThat(strange).exists();
  }

  @Test
  void a_disk_that_refuses_stops_nobody() throws IOException {
    Files.createFile(store());
    start();

    edit(7);
    disk.letTimePass();

    assertThat(offered()).isEmpty();
    assertThat(numberIn(session)).isEqualTo(7);
  }

  @Test
  void a_disk_that_refuses_is_told_of_once() throws IOException {
    Files.createFile(store());
    List<WriteFault> told = new ArrayList<>();
    start(session).onRefused(told::add);

    edit(7);
    disk.letTimePass();
    edit(8);
    disk.letTimePass();

    assertThat(told).containsExactly(new WriteFault(WriteFault.Kind.DIRECTORY_IS_A_FILE, ""));
  }

  @Test
  void who_asks_later_is_told_that_the_disk_has_refused() throws IOException {
    Files.createFile(store());
    List<WriteFault> told = new ArrayList<>();
    Recovery window = start(session);
    edit(7);
    disk.letTimePass();

    window.onRefused(told::add);
    disk.run();

    assertThat(told).hasSize(1);
  }

  @Test
  void an_orderly_end_leaves_nothing_but_what_is_unsaved() throws IOException {
    start();
    edit(7);
    endAtOnce();
    assertThat(standing()).hasSize(1);

    Recovery window = start(new Session(Library.first().scenario()));
    window.discard(offeredTo(window).getFirst());
    window.close();
    disk.run();

    try (var files = Files.list(store())) {
      assertThat(files.map(Path::getFileName).map(Path::toString)).containsExactly("gate");
    }
  }
}
