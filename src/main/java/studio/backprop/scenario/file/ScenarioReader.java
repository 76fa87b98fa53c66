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

  private ScenarioReader() {}

  /// Reads a file. One of more than 64 MiB is refused unread.
  public static Reading read(Path file) {
    try {
      if (Files.isDirectory(file)) {
        return refused("", "this is a directory; name a scenario file");
      }
      if (Files.size(file) > Budget.FILE_BYTES) {
        return tooLarge();
      }
      try (InputStream in = Files.newInputStream(file)) {
        byte[] bytes = in.readNBytes(Budget.FILE_BYTES + 1);
        return read(bytes);
      }
    } catch (NoSuchFileException _) {
      return refused("", "there is no such file; check its name");
    } catch (AccessDeniedException _) {
      return refused("", "this file may not be read; change its permissions");
    } catch (IOException wrong) {
      return refused("", "the file cannot be read: " + wrong.getMessage());
    }
  }

  /// Reads the bytes of a file.
  public static Reading read(byte[] bytes) {
    if (bytes.length > Budget.FILE_BYTES) {
      return tooLarge();
    }
    try {
      return read(Utf8.decoded(bytes));
    } catch (CharacterCodingException _) {
      return refused(Utf8.placeOfFirstError(bytes), "this is not UTF-8; save the file as UTF-8");
    }
  }

  /// Reads the text of a file.
  public static Reading read(String text) {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), new StringReader(text))) {
      return read(parser);
    }
  }

  private static Reading read(JsonParser parser) {
    try {
      if (parser.nextToken() == null) {
        return refused("line 1, column 1", "the file is empty; a scenario is a JSON object");
      }
      return new DocumentReader(new JsonInput(parser, new Problems(), new Budget())).read();
    } catch (Budget.Exceeded exceeded) {
      return new Reading.Refused(List.of(exceeded.problem()));
    } catch (JacksonException wrong) {
      // What breaks a limit knows no location of its own.
      TokenStreamLocation known = wrong.getLocation();
      TokenStreamLocation location = known == null ? parser.currentLocation() : known;
      return refused(JsonInput.place(location), Syntax.sentence(wrong));
    }
  }

  private static Reading tooLarge() {
    return refused("", "the file is over 64 MiB; a scenario is at most that large");
  }

  private static Reading refused(String place, String message) {
    Problems problems = new Problems();
    problems.add(place, message);
    return new Reading.Refused(problems.list());
  }
}
