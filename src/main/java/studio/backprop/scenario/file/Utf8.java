package studio.backprop.scenario.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Text of bytes that must be UTF-8. A byte order mark before it is passed over.
final class Utf8 {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Utf8() {}

  static String decoded(byte[] bytes) throws CharacterCodingException {
    String text = decoder().decode(ByteBuffer.wrap(bytes)).toString();
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  /// What is wrong with bytes that are not UTF-8, at the first of them that is not.
  static FileProblem problem(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8192);
    CharsetDecoder decoder = decoder();
    int line = 1;
    int column = 1;
    boolean more = true;
    while (more) {
      more = decoder.decode(in, out, true).isOverflow();
      for (char c : out.flip().toString().toCharArray()) {
        column = c == '\n' ? 1 : column + 1;
        line = c == '\n' ? line + 1 : line;
      }
      out.clear();
    }
    return new FileProblem.AtCharacter(line, column, FileRule.IS_UTF_8, List.of());
  }

  private static CharsetDecoder decoder() {
    return StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }
}
