package studio.backprop.view.dims;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.layout.FlowPane;
import studio.backprop.language.Texts;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.session.Document;
import studio.backprop.shape.Dims;

/// Keeps one chip for each symbol of the document in a pane.
public final class DimsBar {
  private final FlowPane pane;
  private final Document document;
  private final Texts texts;
  private final Map<String, DimChip> chips = new LinkedHashMap<>();

  public DimsBar(FlowPane pane, Document document, Texts texts) {
    this.pane = pane;
    this.document = document;
    this.texts = texts;
    // Else its height is reckoned for a width that it does not have.
    pane.prefWrapLengthProperty().bind(pane.widthProperty());
    document.runProperty().subscribe(run -> show(run.scenario().dims()));
  }

  private void show(Dims dims) {
    if (!List.copyOf(chips.keySet()).equals(List.copyOf(dims.sizes().keySet()))) {
      chips.clear();
      dims.sizes().keySet().forEach(symbol -> chips.put(symbol, chip(symbol)));
      pane.getChildren().setAll(chips.values());
    }
    chips.forEach((symbol, chip) -> chip.show(dims.sizes().getOrDefault(symbol, 1)));
  }

  private DimChip chip(String symbol) {
    return new DimChip(
        symbol,
        texts.get("dim-name", symbol),
        texts.get("dim-tip", symbol),
        typed -> resize(symbol, typed));
  }

  private Optional<String> resize(String symbol, String typed) {
    if (!typed.matches("[0-9]{1,9}")) {
      return Optional.of(texts.get("dim-not-a-number", typed, Dims.LARGEST));
    }
    return document.apply(new Edit.Resize(symbol, Integer.parseInt(typed)));
  }
}
