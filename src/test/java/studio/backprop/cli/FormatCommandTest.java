package studio.backprop.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `format`.
class FormatCommandTest {
  @TempDir private Path directory;

  private final Cli cli = new Cli();

  @Test
  void what_is_canonical_stays_and_what_is_not_is_rewritten() throws IOException {
    String canonical = Files.readString(Path.of(Cli.TWO_LAYERS));
    Path file = Files.writeString(directory.resolve("a.json"), canonical.replace("\n", "\r\n"));

    assertThat(cli.run("format", "--check", Cli.TWO_LAYERS)).isZero();
    assertThat(cli.out()).isEmpty();
    assertThat(cli.run("format", "--check", file.toString(), Cli.TWO_LAYERS)).isEqualTo(1);
    assertThat(Files.readString(file)).isEqualTo(canonical.replace("\n", "\r\n"));
    assertThat(cli.run("format", file.toString())).isZero();
    assertThat(Files.readString(file)).isEqualTo(canonical);
    assertThat(cli.out()).isEqualTo("%s would change\n%s rewritten\n".formatted(file, file));
  }

  @Test
  void where_one_file_is_wrong_none_is_rewritten() throws IOException {
    String canonical = Files.readString(Path.of(Cli.TWO_LAYERS));
    Path right = Files.writeString(directory.resolve("a.json"), canonical + "\n");
    Path wrong = Files.writeString(directory.resolve("b.json"), "{}");

    assertThat(cli.run("format", right.toString(), wrong.toString())).isEqualTo(2);
    assertThat(Files.readString(right)).isEqualTo(canonical + "\n");
  }

  // Whoever reads it after all waits until the build's own limit ends it.
  @Test
  void a_pipe_is_refused_before_it_is_read() throws Exception {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("unix"));
    Path fifo = directory.resolve("fifo");
    assumeTrue(new ProcessBuilder("mkfifo", fifo.toString()).start().waitFor() == 0);

    assertThat(cli.run("format", fifo.toString(), "missing.json")).isEqualTo(2);
    assertThat(cli.run("format", "--check", fifo.toString())).isEqualTo(2);

    String refused = fifo + ": this is a FIFO (a named pipe); name a scenario file";
    assertThat(cli.err())
        .containsExactly(refused, "missing.json: there is no such file; check its name", refused);
    assertThat(cli.out()).isEmpty();
  }

  @Test
  void a_link_stays_a_link_and_what_it_leads_to_is_rewritten() throws IOException {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    String canonical = Files.readString(Path.of(Cli.TWO_LAYERS));
    Path file = Files.writeString(directory.resolve("a.json"), canonical + "\n");
    Path link = Files.createSymbolicLink(directory.resolve("link.json"), file);

    assertThat(cli.run("format", link.toString())).isZero();

    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent(canonical);
  }
}
