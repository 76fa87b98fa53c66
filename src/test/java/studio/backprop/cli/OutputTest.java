package studio.backprop.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Standard output that takes no more.
class OutputTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @ParameterizedTest
  @ValueSource(strings = {"trace --json FILE", "trace FILE", "check FILE", "--help"})
  void a_full_disk_is_no_success(String call) {
    assertThat(run("No space left on device", call)).isEqualTo(2);
    assertThat(err.toString(UTF_8).lines())
        .singleElement()
        .asString()
        .startsWith("standard output: not all of it could be written; make room");
  }

  @Test
  void a_reader_who_has_read_enough_is_no_mistake() {
    assertThat(run("Broken pipe", "trace --json FILE")).isZero();
    assertThat(err.toString(UTF_8)).isEmpty();
  }

  private int run(String failure, String call) {
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(failure);
          }
        };
    Terminal terminal =
        new Terminal(
            new PrintStream(new BufferedOutputStream(new PipeOutput(out)), false, UTF_8),
            new PrintStream(err, true, UTF_8));
    return CommandLineInterface.run(
        terminal, new NoDesktop(), call.replace("FILE", Cli.TWO_LAYERS).split(" ", -1));
  }

  private static final class NoDesktop implements Desktop {
    @Override
    public int open(WindowRequest request) {
      throw new AssertionError("no window was asked for");
    }

    @Override
    public Optional<String> render(SnapshotRequest request) {
      throw new AssertionError("no picture was asked for");
    }
  }
}
