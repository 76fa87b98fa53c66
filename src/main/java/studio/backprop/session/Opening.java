package studio.backprop.session;

import java.util.List;
import studio.backprop.scenario.file.FileProblem;
import studio.backprop.scenario.file.FileRule;

/// What opening a file comes to.
public sealed interface Opening {

  /// The document shows the file now.
  record Opened() implements Opening {}

  /// The file holds no scenario; the document is as it was.
  record Refused(List<FileProblem> problems) implements Opening {
    public Refused {
      problems = List.copyOf(problems);
    }

    /// Whether there is no file of that name any more.
    public boolean isGone() {
      return problems.stream()
          .anyMatch(problem ->
              problem instanceof FileProblem.InText(_, var rule, _) && rule == FileRule.IS_THERE);
    }
  }
}
