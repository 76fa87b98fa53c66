package studio.backprop.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import studio.backprop.graph.Mistake;
import studio.backprop.trace.CellCheck;
import studio.backprop.trace.CellCheck.Cell;
import studio.backprop.trace.GradientCheck;
import studio.backprop.trace.GradientCheck.LeftOut;
import studio.backprop.trace.NumericCheck;
import studio.backprop.writing.style.Numbers;

/// A numeric check for reading: a row for each leaf.
final class CheckText {
  private static final int MOST_CELLS = 20;

  private CheckText() {}

  static void print(
      PrintStream out, Inputs.Input input, NumericCheck check, Optional<Mistake> mistake) {
    out.println(input.scenario().title() + " (" + input.file() + ")");
    mistake.ifPresent(made -> out.println("mistake: " + made));
    TextTable table = new TextTable();
    table.line("leaf", "op", "shape", "worst error", "cell", "gradient", "difference", "");
    for (GradientCheck leaf : check.gradients()) {
      line(table, leaf);
    }
    table.print(out);
    out.println();
  }

  private static void line(TextTable table, GradientCheck check) {
    String id = check.node().id();
    String op = check.node().definition().op();
    String shape = check.node().shape().toString();
    CellCheck worst = check.worst().orElse(null);
    if (worst == null) {
      table.line(id, op, shape, "–", "–", "–", "–", verdict(check));
    } else {
      table.line(
          id,
          op,
          shape,
          Double.isFinite(worst.error()) ? Numbers.magnitude(worst.error()) : "not finite",
          worst.cell().toString(),
          Numbers.figures(worst.gradient()),
          Numbers.figures(worst.difference()),
          verdict(check));
    }
  }

  private static String verdict(GradientCheck check) {
    if (check.leftOut().isPresent()) {
      return words(check.leftOut().get()) + ", left out";
    }
    StringBuilder verdict =
        new StringBuilder(
            check.holds()
                ? "ok"
                : check.compared().size() == 0 ? "NOT CHECKED: no cell to compare" : off(check));
    if (check.looked() < check.node().shape().cells()) {
      verdict.append(", %,d cells of %,d".formatted(check.looked(), check.node().shape().cells()));
    }
    append(verdict, check.kinks(), "at a kink");
    append(verdict, check.notFinite(), "with a difference that is not finite");
    return verdict.toString();
  }

  private static String off(GradientCheck check) {
    return check.off().stream().map(Cell::toString).collect(Collectors.joining(" ", "OFF at ", ""));
  }

  private static void append(StringBuilder verdict, List<Cell> cells, String what) {
    if (!cells.isEmpty()) {
      verdict.append(", %d %s:".formatted(cells.size(), what));
      cells.stream().limit(MOST_CELLS).forEach(cell -> verdict.append(' ').append(cell));
      verdict.append(cells.size() > MOST_CELLS ? " …" : "");
    }
  }

  /// What is left out of a check.
  static String words(LeftOut leftOut) {
    return switch (leftOut) {
      case WORD_INDICES -> "word indices";
      case MASK -> "mask";
    };
  }
}
