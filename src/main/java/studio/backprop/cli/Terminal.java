package studio.backprop.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// Where a command prints: results and complaints.
public record Terminal(PrintStream out, PrintStream err) {

  /// The process's own, in UTF-8 whatever the locale.
  public static Terminal ofProcess() {
    return new Terminal(
        new PrintStream(
            new BufferedOutputStream(new PrintableOutput(new PipeOutput(of(FileDescriptor.out)))),
            false,
            StandardCharsets.UTF_8),
        new PrintStream(new PrintableOutput(of(FileDescriptor.err)), true, StandardCharsets.UTF_8));
  }

  private static OutputStream of(FileDescriptor descriptor) {
    return new FileOutputStream(descriptor);
  }
}
