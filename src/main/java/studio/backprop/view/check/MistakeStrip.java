package studio.backprop.view.check;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import studio.backprop.graph.Mistake;
import studio.backprop.language.Texts;
import studio.backprop.session.Session;

/// Says throughout that a mistake is made on purpose, without saying which, and takes it back.
public final class MistakeStrip extends HBox {
  public MistakeStrip(Session session, Texts texts) {
    Label says = new Label(texts.get("broken"));
    Button mend = new Button(texts.get("mend"));
    mend.getStyleClass().add("mend");
    mend.setOnAction(_ -> session.breakIt(Optional.empty()));
    getStyleClass().add("broken");
    setAlignment(Pos.CENTER_LEFT);
    setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(says, mend);
    session.follow(now -> now.graph().mistake(), mistake -> show(mistake));
  }

  private void show(Optional<Mistake> mistake) {
    setVisible(mistake.isPresent());
    setManaged(mistake.isPresent());
  }
}
