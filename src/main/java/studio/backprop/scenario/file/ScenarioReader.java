package studio.backprop.scenario.file;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
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
  static final JsonFactory JSON =
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
    return readText(() -> TextFile.read(file));
  }

  /// Reads the bytes of a file.
  public Reading read(byte[] bytes) {
    return readText(() -> TextFile.text(bytes));
  }

  private Reading readText(Supplier<String> text) {
    try {
      return read(text.get());
    } catch (UnreadableException wrong) {
      return new Reading.Refused(List.of(wrong.problem()));
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
      return new Reading.Refused(List.of(problem(parser, wrong)));
    }
  }

  /// What is wrong with a text that is no JSON.
  static FileProblem problem(JsonParser parser, JacksonException wrong) {
    // What breaks a limit knows no location of its own.
    TokenStreamLocation known = wrong.getLocation();
    return JsonSyntax.problem(known == null ? parser.currentLocation() : known, wrong);
  }
}
