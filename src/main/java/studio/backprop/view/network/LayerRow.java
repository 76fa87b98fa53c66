package studio.backprop.view.network;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.backprop.language.Texts;
import studio.backprop.operation.Operation;
import studio.backprop.scenario.program.LayeredNetwork.Layer;

/// A hidden layer: its size, its activation, and a button that takes it away.
final class LayerRow extends HBox {
  private static final int USUAL = 4;

  private final Texts texts;
  private final SizeField size;
  private final NameChoice<Operation> activation;
  private final Button away = new Button();

  /// @param number counted from 1
  LayerRow(
      int number,
      List<Operation> activations,
      Texts texts,
      Runnable changed,
      Consumer<LayerRow> remove) {
    this.texts = texts;
    this.size = new SizeField(USUAL, changed);
    this.activation = new NameChoice<>(activations, 0, changed);
    getStyleClass().add("network-layer");
    away.getStyleClass().add("button-icon");
    away.setGraphic(new FontIcon("fth-x"));
    away.setOnAction(_ -> remove.accept(this));
    getChildren().addAll(size, activation, away);
    number(number);
  }

  /// @param number by which its parts are called
  void number(int number) {
    name(size, "network-size", number);
    name(activation, "network-activation", number);
    name(away, "network-remove", number);
  }

  private void name(Node part, String key, int number) {
    part.setId(key + "-" + number);
    part.setAccessibleText(texts.get(key, number));
  }

  /// Empty where its size is none.
  Optional<Layer> layer() {
    return size.size().map(typed -> new Layer(typed, activation.getValue()));
  }

  @Override
  public void requestFocus() {
    size.requestFocus();
    size.selectAll();
  }
}
