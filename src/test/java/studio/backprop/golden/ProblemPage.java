package studio.backprop.golden;

import studio.backprop.operation.CaseTable;
import studio.backprop.operation.OperationCase;
import studio.backprop.samples.Said;
import studio.backprop.scenario.file.Paths;

/// What is said where shapes do not fit.
final class ProblemPage {
  private ProblemPage() {}

  static String text() {
    Page page = new Page();
    page.heading("problems");
    for (OperationCase row : CaseTable.refused().toList()) {
      Paths paths = new Paths(row.nodes());
      Said.wrongWith(row.assembly())
          .forEach(problem ->
              page.line(row.toString(), paths.of(problem.place()) + ": " + Said.of(problem)));
    }
    return page.text();
  }
}
