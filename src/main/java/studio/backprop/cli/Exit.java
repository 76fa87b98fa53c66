package studio.backprop.cli;

/// What a command's exit code says.
final class Exit {
  static final int DONE = 0;
  static final int DOES_NOT_HOLD = 1;
  static final int WRONG = 2;

  private Exit() {}
}
