package studio.backprop.view.text;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What is as wide as its place, takes all the height that is left, and scrolls where it is higher.
public final class Scrolled extends ScrollPane {
  public Scrolled(Node content) {
    super(content);
    getStyleClass().add("bare-scroll");
    setFitToWidth(true);
    VBox.setVgrow(this, Priority.ALWAYS);
  }

  /// The same that is never scrolled sideways.
  public static Scrolled upright(Node content) {
    Scrolled scrolled = new Scrolled(content);
    scrolled.setHbarPolicy(ScrollBarPolicy.NEVER);
    return scrolled;
  }
}
