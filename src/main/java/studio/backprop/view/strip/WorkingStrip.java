package studio.backprop.view.strip;

import javafx.animation.PauseTransition;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import studio.backprop.language.Texts;
import studio.backprop.session.Session;

/// Says that something newer than what is shown, or why a cell is what it is, is being worked out,
/// where that takes long, and lets a person give it up.
public final class WorkingStrip extends HBox {
  /// What is there sooner need not be spoken of.
  static final Duration PATIENCE = Duration.seconds(1);

  /// Whether a person waits. Kept, as nobody else does.
  private final BooleanBinding waited;

  private final PauseTransition patience = new PauseTransition(PATIENCE);

  public WorkingStrip(Session session, Texts texts) {
    Button cancel = new Button(texts.get("cancel"));
    cancel.setOnAction(_ -> session.cancel());
    getStyleClass().add("working");
    setAlignment(Pos.CENTER_LEFT);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    getChildren().addAll(new ProgressBar(), new Label(texts.get("working")), cancel);
    setVisible(false);
    patience.setOnFinished(_ -> setVisible(true));
    waited = session.workingProperty().or(session.errands().explainingProperty());
    waited.subscribe(this::tell);
  }

  private void tell(boolean working) {
    if (working) {
      patience.playFromStart();
    } else {
      patience.stop();
      setVisible(false);
    }
  }

  /// How long a person has waited.
  PauseTransition patience() {
    return patience;
  }
}
