package studio.backprop.session.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import studio.backprop.trace.Measures;

/// A run of training as a table for a spreadsheet: a row before each step and one after the last.
/// What was not measured has no column.
public record RunTable(Measures of) {

  /// As CSV, with a header; numbers in full, so that they read back as they are.
  public String csv() {
    Map<String, List<Double>> columns = columns();
    return Csv.of(rows -> {
      rows.writeRecord(columns.keySet());
      for (int step = 0; step < of.losses().size(); step++) {
        int at = step;
        rows.writeRecord(
            columns.values().stream()
                .map(column -> column.isEmpty() ? Integer.toString(at) : column.get(at).toString())
                .toList());
      }
    });
  }

  /// By what stands over them; that of the steps holds nothing, as it counts.
  private Map<String, List<Double>> columns() {
    Map<String, List<Double>> columns = new LinkedHashMap<>();
    columns.put("loss", of.losses());
    columns.put("right", of.right());
    columns.put("held-loss", of.heldLosses());
    columns.put("held-right", of.heldRight());
    of.norms().forEach((node, norms) -> columns.put("gradient-" + node, norms));
    columns.values().removeIf(List::isEmpty);
    Map<String, List<Double>> all = new LinkedHashMap<>();
    all.put("step", List.of());
    all.putAll(columns);
    return all;
  }
}
