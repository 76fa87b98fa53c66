package studio.backprop.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/// Output whose reader may have read enough: once a pipe is closed at its other end, as `head` does
/// it, what is written to it is lost without a word. All other failures stay failures.
final class PipeOutput extends FilterOutputStream {
  private boolean closed;

  PipeOutput(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (closed) {
      return;
    }
    try {
      out.write(bytes, offset, length);
    } catch (IOException failed) {
      closed = isClosedPipe(failed);
      if (!closed) {
        throw failed;
      }
    }
  }

  /// Java has no other word for it than the system's: `Broken pipe`, `The pipe is being closed`.
  private static boolean isClosedPipe(IOException failed) {
    return String.valueOf(failed.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
  }
}
