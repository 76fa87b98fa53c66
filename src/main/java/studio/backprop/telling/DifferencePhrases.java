package studio.backprop.telling;

import java.util.ArrayList;
import java.util.List;
import studio.backprop.graph.Graph;
import studio.backprop.language.Texts;
import studio.backprop.playback.Changes.Changed;
import studio.backprop.playback.Difference;
import studio.backprop.playback.Difference.Resized;
import studio.backprop.writing.CellTitle;
import studio.backprop.writing.style.MathText;
import studio.backprop.writing.style.Numbers;
import studio.backprop.writing.style.Style;

/// What an edit made of the numbers: `n 5 → 6`, `W⁽¹⁾[0,1] −1.00 → 2.00`, `L 4.10 → 6.65`.
public final class DifferencePhrases {
  private final Graph graph;
  private final CellTitle titles;
  private final Numbers numbers;
  private final Texts texts;

  public DifferencePhrases(Graph graph, Style style) {
    this.graph = graph;
    this.titles = new CellTitle(graph, style);
    this.numbers = style.numbers();
    this.texts = style.language().texts("telling");
  }

  /// First what was given otherwise, then what came of it; nothing where nothing reads differently.
  public List<String> of(Difference difference) {
    List<Changed> given =
        difference.given().stream().filter(one -> one.isSeen(numbers::cell)).toList();
    List<String> parts = new ArrayList<>();
    for (Resized one : difference.sizes()) {
      parts.add(
          texts.get(
              "changed", one.symbol(), Long.toString(one.before()), Long.toString(one.after())));
    }
    if (given.size() == 1) {
      Changed one = given.getFirst();
      parts.add(became(titles.of(one.cell()), one));
    } else if (given.size() > 1) {
      parts.add(texts.get("changed.cells", given.size()));
    }
    difference
        .result()
        .ifPresent(result -> {
          String name = MathText.of(graph.node(result.cell().node())).plain();
          if (result.isSeen(numbers::cell)) {
            parts.add(became(name, result));
          } else if (!given.isEmpty()) {
            parts.add(texts.get("changed.not", name, numbers.cell(result.after())));
          }
        });
    return parts;
  }

  private String became(String name, Changed changed) {
    return texts.get(
        "changed", name, numbers.cell(changed.before()), numbers.cell(changed.after()));
  }
}
