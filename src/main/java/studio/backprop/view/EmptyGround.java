package studio.backprop.view;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.backprop.language.Texts;
import studio.backprop.session.Session;
import studio.backprop.view.text.Wrapping;

/// What stands where the graph will be while there is no node: how one begins.
final class EmptyGround extends VBox {
  private final Texts texts;

  EmptyGround(Session session, Texts texts) {
    this.texts = texts;
    getStyleClass().add("empty-ground");
    setAlignment(Pos.CENTER);
    setPickOnBounds(false);
    session.follow(now -> now.document().scenario().nodes().isEmpty(), this::setVisible);
  }

  /// What one may begin with.
  ///
  /// @param add asks what node is to be added
  /// @param network asks for a network in layers
  void offer(Runnable add, Runnable network) {
    FlowPane buttons =
        new FlowPane(
            button("ground-add", "fth-plus", add), button("ground-network", "fth-layers", network));
    buttons.getStyleClass().add("ground-buttons");
    buttons.setAlignment(Pos.CENTER);
    buttons.setPickOnBounds(false);
    getChildren().setAll(said("ground"), buttons, said("ground-how"));
  }

  private Button button(String key, String icon, Runnable action) {
    Button button = new Button(texts.get(key), new FontIcon(icon));
    button.setId(key);
    button.setOnAction(_ -> action.run());
    return button;
  }

  private Label said(String key) {
    Label label = new Label(texts.get(key));
    label.getStyleClass().add(key);
    Wrapping.wrap(label);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
