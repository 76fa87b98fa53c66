package studio.backprop.scenario.file;

import studio.backprop.graph.Problem;
import studio.backprop.scenario.Scenario;

/// How much one file may hold. Each thing is counted before it is kept.
final class Budget {
  static final int FILE_BYTES = 64 << 20;
  static final int NODES = 10_000;
  static final int NUMBERS = Scenario.MOST_NUMBERS;
  static final int LABELS = 4_000_000;
  static final int PORTS = 10_000;
  static final int ENTRIES = 500_000;
  static final int PROSE = 4_000_000;

  private int numbers;
  private int labels;
  private int entries;
  private long prose;

  void number(String place) {
    require(++numbers <= NUMBERS, place, "a scenario holds at most %,d numbers", NUMBERS);
  }

  void label(String place) {
    require(++labels <= LABELS, place, "a scenario holds at most %,d labels", LABELS);
  }

  /// An entry of a map or of a list that is neither numbers nor labels.
  void entry(String place) {
    require(++entries <= ENTRIES, place, "a scenario holds at most %,d keys and texts", ENTRIES);
  }

  /// Text that is for reading.
  void prose(String place, int length) {
    prose += length;
    require(prose <= PROSE, place, "a scenario's texts hold at most %,d characters", PROSE);
  }

  void node(String place, int position) {
    require(position < NODES, place, "a scenario holds at most %,d nodes", NODES);
  }

  private static void require(boolean holds, String place, String rule, int limit) {
    if (!holds) {
      throw new Exceeded(new Problem(place, rule.formatted(limit) + "; make it smaller"));
    }
  }

  /// Ends the reading of a file that holds too much.
  static final class Exceeded extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    Exceeded(Problem problem) {
      super(problem.toString());
      this.problem = problem;
    }

    Problem problem() {
      return problem;
    }
  }
}
