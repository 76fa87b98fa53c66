package studio.backprop.session;

import java.util.List;
import studio.backprop.scenario.file.FileProblem;

/// What opening a file comes to.
public sealed interface Opening {

  /// The document shows the file now.
  record Opened() implements Opening {}

  /// The file holds no scenario; the document is as it was.
  record Refused(List<FileProblem> problems) implements Opening {
    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
