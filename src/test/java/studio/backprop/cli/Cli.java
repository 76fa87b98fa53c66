package studio.backprop.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The command line with its two streams caught and a desktop that only remembers.
final class Cli {
  static final String TWO_LAYERS = "resources/scenarios/two-linear-layers.backprop.json";
  static final String WINDOW = "resources/scenarios/window-classifier.backprop.json";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final List<SnapshotRequest> rendered = new ArrayList<>();

  int run(String... arguments) {
    Terminal terminal =
        new Terminal(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
    return CommandLineInterface.run(terminal, new Remembering(), arguments);
  }

  String out() {
    return out.toString(UTF_8).replace(System.lineSeparator(), "\n");
  }

  List<String> err() {
    return err.toString(UTF_8).lines().toList();
  }

  List<SnapshotRequest> rendered() {
    return rendered;
  }

  private final class Remembering implements Desktop {
    @Override
    public int open(WindowRequest request) {
      throw new AssertionError("no command opens the window");
    }

    @Override
    public Optional<String> render(SnapshotRequest request) {
      rendered.add(request);
      return Optional.empty();
    }
  }
}
