package studio.backprop.cli;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// UTF-8 for a terminal: what a file says is shown to whoever reads it, and does nothing to the
/// terminal. A control character is shown as its picture, `␛`, one of the second set as `¿`.
final class PrintableOutput extends FilterOutputStream {
  private static final String LINES = "\t" + System.lineSeparator();
  private static final int DELETE = 0x7F;
  private static final char PICTURES = '␀';
  private static final char PICTURE_OF_DELETE = '␡';

  /// A character of the second set is this byte and one from 0x80 to 0x9F.
  private static final byte BEFORE_SECOND_SET = (byte) 0xC2;

  private static final byte INVERTED_QUESTION_MARK = (byte) 0xBF;

  private byte before;

  PrintableOutput(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    ByteArrayOutputStream printable = new ByteArrayOutputStream(length);
    for (int k = offset; k < offset + length; k++) {
      printable.writeBytes(printable(bytes[k]));
      before = bytes[k];
    }
    printable.writeTo(out);
  }

  private byte[] printable(byte one) {
    boolean isControl = one >= 0 && one < ' ' && LINES.indexOf(one) < 0;
    if (isControl || one == DELETE) {
      char picture = one == DELETE ? PICTURE_OF_DELETE : (char) (PICTURES + one);
      return String.valueOf(picture).getBytes(StandardCharsets.UTF_8);
    }
    boolean isOfSecondSet = before == BEFORE_SECOND_SET && (one & 0xE0) == 0x80;
    return new byte[] {isOfSecondSet ? INVERTED_QUESTION_MARK : one};
  }
}
