package studio.backprop.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/// Lines whose columns stand under each other.
final class TextTable {
  private static final String GAP = "  ";

  private final List<List<String>> lines = new ArrayList<>();

  void line(String... cells) {
    lines.add(List.of(cells));
  }

  void print(PrintStream out) {
    List<Integer> widths = new ArrayList<>();
    for (List<String> line : lines) {
      for (int k = 0; k < line.size(); k++) {
        if (k == widths.size()) {
          widths.add(0);
        }
        widths.set(k, Math.max(widths.get(k), line.get(k).length()));
      }
    }
    for (List<String> line : lines) {
      StringBuilder text = new StringBuilder();
      for (int k = 0; k < line.size(); k++) {
        text.append(line.get(k)).repeat(" ", widths.get(k) - line.get(k).length()).append(GAP);
      }
      out.println(text.toString().stripTrailing());
    }
  }
}
