package studio.backprop.cli;

import java.io.PrintStream;
import studio.backprop.trace.NumericCheck;
import studio.backprop.trace.NumericCheck.CellCheck;
import studio.backprop.trace.NumericCheck.LeafCheck;
import studio.backprop.writing.Numbers;

/// A numeric check for reading: a row for each leaf.
final class CheckText {
  private CheckText() {}

  static void print(PrintStream out, Inputs.Input input, NumericCheck check) {
    out.println(input.scenario().title() + " (" + input.file() + ")");
    TextTable table = new TextTable();
    table.line("leaf", "op", "shape", "worst error", "cell", "gradient", "difference", "");
    for (LeafCheck leaf : check.leaves()) {
      line(table, leaf);
    }
    table.print(out);
    out.println();
  }

  private static void line(TextTable table, LeafCheck check) {
    String id = check.leaf().id();
    String op = check.leaf().definition().op();
    String shape = check.leaf().shape().toString();
    CellCheck worst = check.worst().orElse(null);
    if (check.wordIndices()) {
      table.line(id, op, shape, "–", "–", "–", "–", "word indices, left out");
    } else if (worst == null) {
      table.line(id, op, shape, "–", "–", "–", "–", verdict(check));
    } else {
      table.line(
          id,
          op,
          shape,
          Numbers.magnitude(worst.error()),
          cell(worst),
          Numbers.figures(worst.gradient()),
          Numbers.figures(worst.difference()),
          verdict(check));
    }
  }

  private static String verdict(LeafCheck check) {
    StringBuilder verdict = new StringBuilder(check.holds() ? "ok" : "OFF");
    if (check.cells() < check.leaf().shape().cells()) {
      verdict.append(", %,d cells of %,d".formatted(check.cells(), check.leaf().shape().cells()));
    }
    if (check.kinkCount() > 0) {
      verdict.append(", %d at a kink:".formatted(check.kinkCount()));
      check.kinks().forEach(kink -> verdict.append(' ').append(cell(kink)));
      verdict.append(check.kinks().size() < check.kinkCount() ? " …" : "");
    }
    return verdict.toString();
  }

  private static String cell(CellCheck cell) {
    return "[" + cell.row() + "," + cell.column() + "]";
  }
}
