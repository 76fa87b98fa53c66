package studio.backprop.view.training;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import studio.backprop.language.Texts;

/// The pictures of a run, one of which is seen.
final class TrainingPictures extends VBox {
  private final Texts texts;
  private final HBox choices = new HBox();
  private final HBox extras = new HBox();
  private final StackPane stage = new StackPane();
  private final ToggleGroup group = new ToggleGroup();
  private final Map<String, ToggleButton> buttons = new LinkedHashMap<>();

  TrainingPictures(Texts texts) {
    this.texts = texts;
    getStyleClass().add("training-pictures");
    choices.getStyleClass().add("training-choices");
    extras.getStyleClass().add("training-choices");
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    VBox.setVgrow(stage, Priority.ALWAYS);
    stage.setMinSize(0, 0);
    getChildren().addAll(new HBox(choices, between, extras), stage);
    group
        .selectedToggleProperty()
        .addListener((_, before, now) -> {
          if (now == null) {
            group.selectToggle(before);
          }
        });
  }

  /// Offers a picture, the first of which is seen at first.
  ///
  /// @param key of its name
  /// @param controls what belongs to it alone
  void add(String key, Node picture, Node... controls) {
    ToggleButton button = new ToggleButton(texts.get("training-picture-" + key));
    button.setId("training-picture-" + key);
    button.getStyleClass().add("small");
    button.setTooltip(new Tooltip(texts.get("training-picture-" + key + "-tip")));
    button.setToggleGroup(group);
    button.setMinWidth(USE_PREF_SIZE);
    buttons.put(key, button);
    choices.getChildren().add(button);
    stage.getChildren().add(picture);
    picture.visibleProperty().bind(button.selectedProperty());
    for (Node control : controls) {
      control.visibleProperty().bind(button.selectedProperty());
      control.managedProperty().bind(button.selectedProperty());
      extras.getChildren().add(control);
    }
    if (group.getSelectedToggle() == null) {
      button.setSelected(true);
    }
  }
}
