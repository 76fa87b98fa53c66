package studio.backprop.scenario.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import studio.backprop.operation.Catalogue;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/// Reads scenario files, version 1.
///
/// Every problem of a file is found, each with its place; only where the text is no JSON, the first
/// ends the reading. Whatever a file holds, reading it ends soon and takes a bounded amount of
/// memory.
public final class ScenarioReader {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(64)
                  .maxStringLength(Budget.PROSE)
                  .maxNameLength(1000)
                  .maxNumberLength(Budget.PROSE)
                  .build())
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .build();

  private final Catalogue catalogue;

  /// @param catalogue the operations that nodes may run
  public ScenarioReader(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /// Reads a file. One of more than 64 MiB is refused unread.
  public Reading read(Path file) {
    try {
      if (Files.isDirectory(file)) {
        return refused("", FileRule.IS_A_FILE);
      }
      if (Files.size(file) > Budget.FILE_BYTES) {
        return tooLarge();
      }
      try (InputStream in = Files.newInputStream(file)) {
        byte[] bytes = in.readNBytes(Budget.FILE_BYTES + 1);
        return read(bytes);
      }
    } catch (NoSuchFileException _) {
      return refused("", FileRule.IS_THERE);
    } catch (AccessDeniedException _) {
      return refused("", FileRule.MAY_BE_READ);
    } catch (IOException wrong) {
      return refused("", FileRule.CAN_BE_READ, String.valueOf(wrong.getMessage()));
    }
  }

  /// Reads the bytes of a file.
  public Reading read(byte[] bytes) {
    if (bytes.length > Budget.FILE_BYTES) {
      return tooLarge();
    }
    try {
      return read(Utf8.decoded(bytes));
    } catch (CharacterCodingException _) {
      return new Reading.Refused(List.of(Utf8.problem(bytes)));
    }
  }

  /// Reads the text of a file.
  public Reading read(String text) {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), new StringReader(text))) {
      return read(parser);
    }
  }

  private Reading read(JsonParser parser) {
    try {
      if (parser.nextToken() == null) {
        return new Reading.Refused(
            List.of(new FileProblem.AtCharacter(1, 1, FileRule.IS_NOT_EMPTY, List.of())));
      }
      return new DocumentReader(catalogue, new JsonInput(parser, new Problems(), new Budget()))
          .read();
    } catch (Budget.Exceeded exceeded) {
      return new Reading.Refused(List.of(exceeded.problem()));
    } catch (JacksonException wrong) {
      // What breaks a limit knows no location of its own.
      TokenStreamLocation known = wrong.getLocation();
      TokenStreamLocation location = known == null ? parser.currentLocation() : known;
      return new Reading.Refused(List.of(Syntax.problem(location, wrong)));
    }
  }

  private static Reading tooLarge() {
    return refused("", FileRule.IS_NOT_TOO_LARGE);
  }

  private static Reading refused(String path, FileRule rule, Object... details) {
    return new Reading.Refused(List.of(new FileProblem.InText(path, rule, List.of(details))));
  }
}
