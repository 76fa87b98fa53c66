package studio.backprop.scenario.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/// Reads files that hold text: UTF-8, and no more than 64 MiB of it.
public final class TextFile {
  private TextFile() {}

  /// The text of a file. One that is too large is refused unread.
  ///
  /// @throws UnreadableException where it cannot be read, is too large, or holds no text
  public static String read(Path file) {
    try {
      PlainFile.refusal(file)
          .ifPresent(fault -> {
            throw refused(fault);
          });
      if (Files.size(file) > Budget.FILE_BYTES) {
        throw refused(FileRule.IS_NOT_TOO_LARGE);
      }
      try (InputStream in = Files.newInputStream(file)) {
        return text(in.readNBytes(Budget.FILE_BYTES + 1));
      }
    } catch (NoSuchFileException _) {
      throw refused(FileRule.IS_THERE);
    } catch (AccessDeniedException _) {
      throw refused(FileRule.MAY_BE_READ);
    } catch (IOException wrong) {
      throw refused(FileRule.CAN_BE_READ, String.valueOf(wrong.getMessage()));
    }
  }

  /// The text of the bytes of a file.
  static String text(byte[] bytes) {
    if (bytes.length > Budget.FILE_BYTES) {
      throw refused(FileRule.IS_NOT_TOO_LARGE);
    }
    try {
      return Utf8.decoded(bytes);
    } catch (CharacterCodingException _) {
      throw new UnreadableException(Utf8.problem(bytes));
    }
  }

  private static UnreadableException refused(SaveFault fault) {
    return switch (fault) {
      case SaveFault.NoFile(_, var kind) -> refused(FileRule.IS_A_FILE, kind);
      case SaveFault.Astray(_, var next, boolean inCircle) ->
          refused(
              inCircle ? FileRule.LINK_ENDS : FileRule.LINK_LEADS_TO_A_FILE,
              next.map(Path::toString).orElse("?"));
      case SaveFault.Unwritten _ -> throw new IllegalArgumentException(fault.toString());
    };
  }

  private static UnreadableException refused(FileRule rule, Object... details) {
    return new UnreadableException(new FileProblem.InText("", rule, List.of(details)));
  }
}
