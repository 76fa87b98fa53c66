package studio.backprop.view.properties;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;

/// One of a few words.
final class PropertyChoice extends ChoiceBox<String> implements PropertyRow {
  private boolean showing;

  /// @param chosen told what a person chooses
  PropertyChoice(List<String> choices, Consumer<String> chosen) {
    getItems().setAll(choices);
    getStyleClass().add("small");
    setMaxWidth(Double.MAX_VALUE);
    valueProperty()
        .addListener((_, _, value) -> {
          if (!showing) {
            chosen.accept(value);
          }
        });
  }

  @Override
  public Node whole() {
    return this;
  }

  @Override
  public Node first() {
    return this;
  }

  @Override
  public void show(List<String> now) {
    showing = true;
    setValue(now.getFirst());
    showing = false;
  }

  @Override
  public void leave(Consumer<String> refused) {
    // What is chosen is taken at once.
  }
}
