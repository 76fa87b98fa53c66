package studio.backprop.view.strip;

import java.util.Optional;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import studio.backprop.graph.Halted;
import studio.backprop.language.Texts;
import studio.backprop.session.Session;
import studio.backprop.session.Shown;
import studio.backprop.session.training.Passes;
import studio.backprop.view.text.Wrapping;

/// Says throughout what a run is like that nobody would see of its numbers, and takes it back: that
/// a mistake is made on purpose, without saying which, that gradients were not cleared, and that
/// something is held still.
public final class StateStrips extends VBox {
  private final Session session;
  private final Texts texts;

  public StateStrips(Session session, Passes passes, Texts texts) {
    this.session = session;
    this.texts = texts;
    setMinHeight(USE_PREF_SIZE);
    add(
        "broken",
        "mend",
        now -> now.graph().mistake().isPresent(),
        () -> session.breakIt(Optional.empty()));
    add("pinned", "unpin", now -> now.gaze().pinned().isPresent(), session::togglePin);
    add("held", "held-clear", now -> isHeld(now), passes::forget);
    add(
        "halted",
        "halted-release",
        now -> !now.graph().halted().isEmpty(),
        () -> session.halt(_ -> Halted.NONE));
  }

  private static boolean isHeld(Shown now) {
    return now.graph().nodes().stream().anyMatch(node -> now.trace().held(node).isPresent());
  }

  private void add(String key, String wayOut, Predicate<Shown> holds, Runnable takeBack) {
    Button back = new Button(texts.get(wayOut));
    back.getStyleClass().add(wayOut);
    back.setOnAction(_ -> takeBack.run());
    back.setMinWidth(USE_PREF_SIZE);
    Label said = new Label(texts.get(key));
    Wrapping.wrap(said);
    HBox strip = new HBox(said, back);
    strip.getStyleClass().addAll("state", key);
    strip.setAlignment(Pos.CENTER_LEFT);
    strip.setMinHeight(USE_PREF_SIZE);
    strip.managedProperty().bind(strip.visibleProperty());
    getChildren().add(strip);
    session.follow(holds::test, strip::setVisible);
  }
}
