package studio.backprop.scenario.file;

/// A file holds no text that could be read.
public final class UnreadableException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient FileProblem problem;

  UnreadableException(FileProblem problem) {
    super(problem.toString(), null, false, false);
    this.problem = problem;
  }

  /// What is wrong with it.
  public FileProblem problem() {
    return problem;
  }
}
