package studio.backprop.scenario.table;

import java.util.List;
import studio.backprop.scenario.file.FileProblem;

/// What reading a table comes to.
public sealed interface TableReading {
  /// The text holds this table.
  record Accepted(DataTable table) implements TableReading {}

  /// The text holds no table.
  ///
  /// @param problems at least one, from the top of the text
  record Refused(List<FileProblem> problems) implements TableReading {
    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
