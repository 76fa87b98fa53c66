package studio.backprop.session.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.backprop.playback.Grain;
import studio.backprop.scenario.library.Library;
import studio.backprop.session.Session;
import studio.backprop.session.gaze.Motion;
import studio.backprop.session.thread.HandDriven;
import studio.backprop.writing.style.Style;

class SettingsTest {
  private static final Setting<Grain> GRAIN = Setting.choice("grain", Grain.class);
  private static final Setting<Double> SPEED = Setting.number("speed", 0.25, 4);
  private static final Setting<Boolean> SHOWN = Setting.yesOrNo("shown");

  @TempDir Path directory;
  private final HandDriven disk = new HandDriven();
  private Path store = Path.of("settings.properties");

  @BeforeEach
  void placeStore() {
    store = directory.resolve("deep").resolve("settings.properties");
  }

  private Settings started() {
    return new Settings(store, disk.later());
  }

  private void holds(String text) throws IOException {
    Files.createDirectories(store.getParent());
    Files.writeString(store, text);
  }

  private static Session session() {
    return new Session(Library.first().scenario());
  }

  @Test
  void what_is_chosen_in_a_session_is_so_in_the_next() {
    Session session = session();
    SessionSettings.keep(started(), session);
    Style style =
        Style.USUAL
            .with(Style.Gradients.WORDS)
            .with(Style.Form.COLUMNS)
            .withSpeltOut(true)
            .withDigits(4);

    session.write(style);
    session.look(Grain.CELL);
    session.playhead().motionProperty().set(Motion.REDUCED);
    session.playhead().speedProperty().set(2);
    disk.letTimePass();

    Session next = session();
    SessionSettings.keep(started(), next);
    assertThat(next.shown().gaze().style()).isEqualTo(style);
    assertThat(next.shown().gaze().grain()).isEqualTo(Grain.CELL);
    assertThat(next.playhead().motionProperty().get()).isEqualTo(Motion.REDUCED);
    assertThat(next.playhead().speedProperty().get()).isEqualTo(2);
  }

  @Test
  void who_chooses_nothing_leaves_no_file() {
    SessionSettings.keep(started(), session());
    disk.letTimePass();

    assertThat(store).doesNotExist();
  }

  @Test
  void what_is_chosen_in_quick_succession_is_written_once() {
    Settings settings = started();

    settings.set(GRAIN, Grain.CELL);
    settings.set(GRAIN, Grain.PHASE);
    settings.set(SPEED, 2.0);

    assertThat(disk.putOff()).isOne();
    disk.letTimePass();
    assertThat(started().get(GRAIN)).contains(Grain.PHASE);
    assertThat(started().get(SPEED)).contains(2.0);
  }

  @Test
  void of_two_windows_the_one_that_chose_last_is_remembered_setting_by_setting() {
    Settings one = started();
    Settings other = started();
    one.set(GRAIN, Grain.CELL);
    one.set(SHOWN, false);
    other.set(SPEED, 4.0);
    disk.letTimePass();

    other.set(GRAIN, Grain.PHASE);
    disk.letTimePass();

    assertThat(started().get(GRAIN)).contains(Grain.PHASE);
    assertThat(started().get(SPEED)).contains(4.0);
    assertThat(started().get(SHOWN)).contains(false);
  }

  @Test
  void a_setting_of_another_version_stays_in_the_file() throws IOException {
    holds("text-size = 120\n");

    started().set(GRAIN, Grain.CELL);
    disk.letTimePass();

    assertThat(Files.readAllLines(store)).contains("text-size=120", "grain=cell");
  }

  @ParameterizedTest
  @ValueSource(strings = {"grain = \\u12", "\0\0\0\0", "grain", "speed = fast\ngrain = fine"})
  void a_broken_file_is_as_good_as_none(String text) throws IOException {
    holds(text);

    assertThat(started().get(GRAIN)).isEmpty();
    assertThat(started().get(SPEED)).isEmpty();
    started().set(GRAIN, Grain.CELL);
    disk.letTimePass();
    assertThat(started().get(GRAIN)).contains(Grain.CELL);
  }

  @Test
  void a_file_that_is_no_text_is_as_good_as_none() throws IOException {
    Files.createDirectories(store.getParent());
    Files.write(store, new byte[] {'g', (byte) 0xff, (byte) 0xfe});

    assertThat(started().get(GRAIN)).isEmpty();
  }

  @Test
  void a_file_larger_than_any_program_writes_is_as_good_as_none() throws IOException {
    holds("grain = cell\n# " + "x".repeat(1 << 20));

    assertThat(started().get(GRAIN)).isEmpty();
    started().set(SPEED, 2.0);
    disk.letTimePass();
    assertThat(started().get(SPEED)).contains(2.0);
  }

  @Test
  void a_number_out_of_range_is_no_value() throws IOException {
    for (String speed : List.of("100", "NaN", "-1", "Infinity")) {
      holds("speed = " + speed);
      assertThat(started().get(SPEED)).isEmpty();
    }
  }

  @Test
  void where_nothing_can_be_written_the_choice_holds_until_the_end() throws IOException {
    store = Files.createFile(directory.resolve("file")).resolve("settings.properties");
    Settings settings = started();

    settings.set(GRAIN, Grain.CELL);
    disk.letTimePass();

    assertThat(settings.get(GRAIN)).contains(Grain.CELL);
  }

  @Test
  void nothing_but_the_file_is_left_in_its_directory() throws IOException {
    started().set(GRAIN, Grain.CELL);
    disk.letTimePass();

    try (var files = Files.list(store.getParent())) {
      assertThat(files).containsExactly(store);
    }
  }
}
