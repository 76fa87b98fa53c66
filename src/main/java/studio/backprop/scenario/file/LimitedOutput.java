package studio.backprop.scenario.file;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// Passes bytes on up to a limit.
final class LimitedOutput extends FilterOutputStream {
  private long left;

  LimitedOutput(OutputStream out, long limit) {
    super(out);
    this.left = limit;
  }

  @Override
  public void write(int b) throws IOException {
    take(1);
    out.write(b);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    take(length);
    out.write(bytes, offset, length);
  }

  private void take(int length) throws IOException {
    left -= length;
    if (left < 0) {
      throw new FileTooLargeException();
    }
  }
}
