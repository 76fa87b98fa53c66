package studio.backprop.golden;

import studio.backprop.graph.Assembly;
import studio.backprop.graph.Problem;
import studio.backprop.operation.CaseTable;
import studio.backprop.operation.OperationCase;

/// What is said where shapes do not fit.
final class ProblemPage {
  private ProblemPage() {}

  static String text() {
    Page page = new Page();
    page.heading("problems");
    for (OperationCase row : CaseTable.refused().toList()) {
      if (row.assembly() instanceof Assembly.Broken broken) {
        broken.problems().stream()
            .map(Problem::toString)
            .forEach(problem -> page.line(row.toString(), problem));
      }
    }
    return page.text();
  }
}
