package studio.backprop.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `train`.
class TrainCommandTest {
  @TempDir private Path directory;

  private final Cli cli = new Cli();

  @Test
  void what_cannot_be_saved_to_is_refused_before_anything_is_trained() throws Exception {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("unix"));
    Path fifo = directory.resolve("fifo");
    assumeTrue(new ProcessBuilder("mkfifo", fifo.toString()).start().waitFor() == 0);
    Path link = Files.createSymbolicLink(directory.resolve("link.json"), Path.of("missing.json"));

    assertThat(save(fifo)).isEqualTo(2);
    assertThat(save(link)).isEqualTo(2);
    assertThat(save(directory)).isEqualTo(2);

    assertThat(cli.out()).isEmpty();
    assertThat(cli.err())
        .containsExactly(
            "--save: " + fifo + " is a FIFO (a named pipe); name a file",
            "--save: " + link + " is a link (to missing.json) that leads to no file; name a file",
            "--save: " + directory + " is a directory; name a file");
    assertThat(link).isSymbolicLink();
  }

  private int save(Path to) {
    return cli.run(
        "train", Cli.TWO_LAYERS, "--steps", "1", "--rate", "0.1", "--save", to.toString());
  }
}
