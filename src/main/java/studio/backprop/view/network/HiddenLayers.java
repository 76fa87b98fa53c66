package studio.backprop.view.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import studio.backprop.language.Texts;
import studio.backprop.operation.Operation;
import studio.backprop.scenario.program.LayeredNetwork;
import studio.backprop.scenario.program.LayeredNetwork.Layer;

/// The hidden layers, one below the other, with a button that adds one.
final class HiddenLayers extends VBox {
  private final List<Operation> activations;
  private final Texts texts;
  private final Runnable changed;
  private final VBox rows = new VBox();
  private final Button add;

  /// @param activations what a layer may apply
  HiddenLayers(List<Operation> activations, Texts texts, Runnable changed) {
    this.activations = activations;
    this.texts = texts;
    this.changed = changed;
    add = new Button(texts.get("network-add"));
    add.setId("network-add");
    add.setOnAction(_ -> {
      row().requestFocus();
      changed.run();
    });
    getStyleClass().add("network-layers");
    rows.getStyleClass().add("network-layers");
    getChildren().addAll(rows, add);
    row();
  }

  private LayerRow row() {
    int number = rows.getChildren().size() + 1;
    LayerRow row = new LayerRow(number, activations, texts, changed, this::remove);
    rows.getChildren().add(row);
    add.setDisable(rows.getChildren().size() == LayeredNetwork.MOST_HIDDEN);
    return row;
  }

  private void remove(LayerRow row) {
    add.setDisable(false);
    add.requestFocus();
    rows.getChildren().remove(row);
    for (int number = 1; number <= rows.getChildren().size(); number++) {
      ((LayerRow) rows.getChildren().get(number - 1)).number(number);
    }
    changed.run();
  }

  /// Empty where one of them has no size.
  Optional<List<Layer>> layers() {
    List<Layer> layers = new ArrayList<>();
    rows.getChildren().forEach(row -> ((LayerRow) row).layer().ifPresent(layers::add));
    return layers.size() == rows.getChildren().size() ? Optional.of(layers) : Optional.empty();
  }
}
