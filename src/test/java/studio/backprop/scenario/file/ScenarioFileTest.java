package studio.backprop.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.backprop.matrix.Matrix;
import studio.backprop.operation.Catalogue;
import studio.backprop.samples.Leaves;
import studio.backprop.samples.Said;
import studio.backprop.scenario.Scenario;

/// A file is always whole: the old one or the new one.
class ScenarioFileTest {
  @TempDir private Path directory;

  private final Scenario scenario = Scenarios.read(Scenarios.LINEAR);

  @Test
  void what_is_saved_is_read_again_and_nothing_else_is_left_behind() throws Exception {
    Path file = directory.resolve("new.backprop.json");

    ScenarioFile.save(scenario, file);
    ScenarioFile.save(scenario.withTitle("again"), file);

    assertThat(new ScenarioReader(Catalogue.standard()).read(file))
        .isInstanceOfSatisfying(
            Reading.Accepted.class,
            read -> assertThat(read.scenario()).isEqualTo(scenario.withTitle("again")));
    assertThat(names()).containsExactly("new.backprop.json");
  }

  @Test
  void a_failed_save_leaves_the_old_file_whole_and_says_why() throws IOException {
    Path file = directory.resolve("old.backprop.json");
    Files.writeString(file, "old");

    assertThat(fault(tooLarge(), file))
        .startsWith(file + " was not saved: the file would be over 64 MiB");
    assertThat(file).hasContent("old");
    assertThat(names()).containsExactly("old.backprop.json");
  }

  @Test
  void a_place_that_cannot_be_written_is_named_with_the_reason() {
    Path nowhere = directory.resolve("missing").resolve("a.backprop.json");

    assertThat(fault(scenario, nowhere))
        .isEqualTo(nowhere + " was not saved: there is no such directory; choose another place");
    assertThat(fault(scenario, directory)).isEqualTo(directory + " is a directory; name a file");
  }

  @Test
  void what_the_system_says_of_a_missing_directory_is_not_said_of_one_that_is_there() {
    assumeTrue(Files.isDirectory(Path.of("/proc")));
    Path inFile = directory.resolve("file").resolve("a.json");

    assertThat(fault(scenario, Path.of("/proc/a.json")))
        .isEqualTo(
            "/proc/a.json was not saved: no file can be made in that directory; choose another"
                + " place");
    assertThatCode(() -> Files.createFile(inFile.getParent())).doesNotThrowAnyException();
    assertThat(fault(scenario, inFile))
        .isEqualTo(inFile + " was not saved: its directory is a file; choose another place");
  }

  @Test
  void a_link_stays_a_link_and_permissions_stay() throws Exception {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    Path file = Files.createFile(directory.resolve("file.backprop.json"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
    Path link = Files.createSymbolicLink(directory.resolve("link"), file);

    ScenarioFile.save(scenario, link);

    assertThat(link).isSymbolicLink();
    assertThat(file).hasBinaryContent(ScenarioWriter.write(scenario));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-rw-r--");
  }

  @Test
  void what_is_no_plain_file_is_refused_and_stays_what_it_is() throws Exception {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("unix"));
    Path fifo = directory.resolve("fifo");
    Process making = new ProcessBuilder("mkfifo", fifo.toString()).start();
    assumeTrue(making.waitFor() == 0);
    Path link = Files.createSymbolicLink(directory.resolve("link"), fifo);

    assertRefused(fifo, "is a FIFO (a named pipe); name a file");
    assertRefused(link, "is a FIFO (a named pipe); name a file");
    // Only asked about: a save that is not refused would leave the machine without it.
    assertThat(ScenarioFile.refusal(Path.of("/dev/null")).map(Said::of))
        .contains("/dev/null is a device; name a file");
    assertThat(Files.getAttribute(fifo, "isOther")).isEqualTo(true);
    assertThat(link).isSymbolicLink();
    assertThat(names()).containsExactlyInAnyOrder("fifo", "link");
  }

  @Test
  void a_link_that_leads_nowhere_is_refused_and_stays_one() throws Exception {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("unix"));
    Path dangling = Files.createSymbolicLink(directory.resolve("dangling"), Path.of("missing"));
    Path looping = Files.createSymbolicLink(directory.resolve("looping"), Path.of("looping"));

    assertRefused(dangling, "is a link (to missing) that leads to no file; name a file");
    assertRefused(looping, "is a link (to looping) that leads to itself; name a file");
    assertThat(dangling).isSymbolicLink();
    assertThat(looping).isSymbolicLink();
    assertThat(names()).containsExactlyInAnyOrder("dangling", "looping");
  }

  @Test
  void what_a_chain_of_links_leads_to_is_written_where_it_stands() throws Exception {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    Path elsewhere = Files.createDirectory(directory.resolve("elsewhere"));
    Path file = Files.writeString(elsewhere.resolve("file.backprop.json"), "old");
    Path inner = Files.createSymbolicLink(directory.resolve("inner"), file);
    Path outer = Files.createSymbolicLink(directory.resolve("outer"), Path.of("inner"));

    ScenarioFile.save(scenario, outer);

    assertThat(outer).isSymbolicLink();
    assertThat(inner).isSymbolicLink();
    assertThat(file).hasBinaryContent(ScenarioWriter.write(scenario));
    assertThat(names()).containsExactlyInAnyOrder("elsewhere", "inner", "outer");
  }

  @Test
  void what_is_no_plain_file_is_not_opened_to_be_read() throws Exception {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("unix"));
    Path fifo = directory.resolve("fifo");
    assumeTrue(new ProcessBuilder("mkfifo", fifo.toString()).start().waitFor() == 0);
    Path link = Files.createSymbolicLink(directory.resolve("link"), fifo);
    Path dangling = Files.createSymbolicLink(directory.resolve("dangling"), Path.of("missing"));
    Path looping = Files.createSymbolicLink(directory.resolve("looping"), Path.of("looping"));

    assertThat(unread(fifo)).isEqualTo("this is a FIFO (a named pipe); name a scenario file");
    assertThat(unread(link)).isEqualTo("this is a FIFO (a named pipe); name a scenario file");
    assertThat(unread(Path.of("/dev/zero"))).isEqualTo("this is a device; name a scenario file");
    assertThat(unread(directory)).isEqualTo("this is a directory; name a scenario file");
    assertThat(unread(dangling))
        .isEqualTo("this is a link to missing, where no file is; name a scenario file");
    assertThat(unread(looping))
        .isEqualTo("this is a link (to looping) that leads to itself; name a scenario file");
  }

  @Test
  void what_a_killed_save_has_left_is_cleared_at_the_next_and_nothing_else() throws Exception {
    Path file = directory.resolve("a.json");
    Path left = Files.writeString(directory.resolve(".a.json.1f2e3d.tmp"), "half");
    Path written = Files.writeString(directory.resolve(".a.json.4d5c6b.tmp"), "half");
    Path own = Files.writeString(directory.resolve(".a.json.notes.tmp"), "mine");

    try (FileChannel other = FileChannel.open(written, StandardOpenOption.WRITE);
        FileLock _ = other.lock()) {
      ScenarioFile.save(scenario, file);
    }

    assertThat(left).doesNotExist();
    assertThat(written).exists();
    assertThat(own).hasContent("mine");
  }

  private static String unread(Path file) {
    return switch (new ScenarioReader(Catalogue.standard()).read(file)) {
      case Reading.Refused(List<FileProblem> problems) -> Said.of(problems.getFirst());
      case Reading read -> read.toString();
    };
  }

  private void assertRefused(Path file, String reason) {
    assertThat(fault(scenario, file)).isEqualTo(file + " " + reason);
  }

  private static String fault(Scenario scenario, Path file) {
    try {
      ScenarioFile.save(scenario, file);
      return "saved";
    } catch (SaveException wrong) {
      return Said.of(wrong.fault());
    }
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private Scenario tooLarge() {
    Matrix matrix = Matrix.filled(2_000_000, 2, 1 / 3.0);
    return scenario.withNodes(List.of(Leaves.input("X", "2000000", "2", matrix)));
  }
}
