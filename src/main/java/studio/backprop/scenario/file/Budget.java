package studio.backprop.scenario.file;

import java.util.List;
import studio.backprop.scenario.Scenario;

/// How much one file may hold. Each thing is counted before it is kept.
final class Budget {
  static final int FILE_BYTES = 64 << 20;
  static final int NODES = Scenario.MOST_NODES;
  static final int NUMBERS = Scenario.MOST_NUMBERS;
  static final int LABELS = 4_000_000;
  static final int PORTS = Scenario.MOST_INPUTS;
  static final int ENTRIES = 500_000;
  static final int PROSE = 4_000_000;

  private int numbers;
  private int labels;
  private int entries;
  private long prose;

  void number(String place) {
    require(++numbers <= NUMBERS, place, FileRule.NUMBERS_ARE_FEW, NUMBERS);
  }

  void label(String place) {
    require(++labels <= LABELS, place, FileRule.LABELS_ARE_FEW, LABELS);
  }

  /// An entry of a map or of a list that is neither numbers nor labels.
  void entry(String place) {
    require(++entries <= ENTRIES, place, FileRule.ENTRIES_ARE_FEW, ENTRIES);
  }

  /// Text that is for reading.
  void prose(String place, int length) {
    prose += length;
    require(prose <= PROSE, place, FileRule.PROSE_IS_SHORT, PROSE);
  }

  void node(String place, int position) {
    require(position < NODES, place, FileRule.NODES_ARE_FEW, NODES);
  }

  /// A port of a node that has some already.
  void port(String place, int earlier) {
    require(earlier < PORTS, place, FileRule.INPUTS_ARE_FEW, PORTS);
  }

  private static void require(boolean holds, String place, FileRule rule, int limit) {
    if (!holds) {
      throw new Exceeded(new FileProblem.InText(place, rule, List.of(limit)));
    }
  }

  /// Ends the reading of a file that holds too much.
  static final class Exceeded extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient FileProblem problem;

    Exceeded(FileProblem problem) {
      super(problem.toString());
      this.problem = problem;
    }

    FileProblem problem() {
      return problem;
    }
  }
}
