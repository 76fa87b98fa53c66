package studio.backprop.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;
import studio.backprop.language.Texts;
import studio.backprop.view.text.ScriptFlow;
import studio.backprop.writing.ParameterCount;

/// How many numbers training may change: matrix by matrix, and in all with the sum in symbols.
final class ParameterRows {
  private final Texts texts;

  ParameterRows(Texts texts) {
    this.texts = texts;
  }

  /// None where there are no parameters.
  List<Supplier<Region>> of(ParameterCount count) {
    List<Supplier<Region>> rows = new ArrayList<>();
    if (count.matrices().isEmpty()) {
      return rows;
    }
    rows.add(() -> line("parameter-heading", texts.get("parameters")));
    for (ParameterCount.One one : count.matrices()) {
      rows.add(() -> line("parameter-line", texts.get("parameters-of", one.name(), one.formula())));
    }
    if (count.matrices().size() > 1) {
      rows.add(() -> line("parameter-sum", texts.get("parameters-in-all", count.formula())));
    }
    return rows;
  }

  private static TextFlow line(String style, String words) {
    TextFlow line = new ScriptFlow(words);
    line.getStyleClass().add(style);
    return line;
  }
}
