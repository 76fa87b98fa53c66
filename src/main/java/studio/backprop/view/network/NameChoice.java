package studio.backprop.view.network;

import java.util.List;
import javafx.scene.control.ChoiceBox;

/// One of a few things by their names.
final class NameChoice<T> extends ChoiceBox<T> {
  /// @param first which it is to begin with, counted from 0
  NameChoice(List<T> all, int first, Runnable changed) {
    getItems().setAll(all);
    getSelectionModel().select(first);
    valueProperty().addListener(_ -> changed.run());
  }
}
