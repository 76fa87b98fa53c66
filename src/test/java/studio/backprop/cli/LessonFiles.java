package studio.backprop.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file with a lesson.
final class LessonFiles {
  private static final String LESSON =
      """
        "lesson": [
          { "at": "start", "say": "Look at X.", "point": ["X"] },
          { "at": "backward S", "say": "What changes?", "note": "Wait.", "point": ["gradient W1"],
            "set": { "n": 4, "W1[0,0]": 7 }, "mistake": "S.W:transpose-forgotten",
            "ask": { "kind": "shape", "of": "value X" } },
          { "at": "end", "say": "Done.",
            "ask": { "kind": "choice", "prompt": "Which?", "choices": ["a", "b"], "correct": 0,
                     "because": ["it is", "it is not"] } }
        ]
      }
      """;

  private LessonFiles() {}

  static Path write(Path folder) throws IOException {
    return write(folder, LESSON);
  }

  /// @param lesson the end of the file, from the key on
  static Path write(Path folder, String lesson) throws IOException {
    String whole = Files.readString(Path.of(Cli.TWO_LAYERS));
    String before = whole.substring(0, whole.indexOf("  \"lesson\":"));
    return Files.writeString(folder.resolve("lesson.backprop.json"), before + lesson);
  }
}
