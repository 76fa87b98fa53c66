package studio.backprop.cli;

import java.util.List;

/// The input or the call is wrong: a line for each problem, and nothing else is printed.
final class WrongInputException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<String> lines;

  WrongInputException(List<String> lines) {
    super(String.join("\n", lines));
    this.lines = List.copyOf(lines);
  }

  WrongInputException(String line) {
    this(List.of(line));
  }

  List<String> lines() {
    return lines;
  }
}
