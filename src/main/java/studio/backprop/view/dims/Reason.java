package studio.backprop.view.dims;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;

/// Why what was typed into a field is refused: the field is marked, and the reason stands below.
final class Reason {
  private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

  private final TextField field;
  private final Node owner;
  private final Tooltip words = new Tooltip();

  /// @param owner below which it stands
  Reason(TextField field, Node owner) {
    this.field = field;
    this.owner = owner;
    words.getStyleClass().add("refusal");
    // Escape is for the field, which takes back what was typed and hides the reason with it.
    words.setHideOnEscape(false);
  }

  boolean isGiven() {
    return field.getPseudoClassStates().contains(REFUSED);
  }

  void give(String why) {
    field.pseudoClassStateChanged(REFUSED, true);
    field.setAccessibleHelp(why);
    words.setText(why);
    Bounds place = owner.localToScreen(owner.getBoundsInLocal());
    if (place != null) {
      words.show(owner, place.getMinX(), place.getMaxY() + 4);
    }
  }

  void takeBack() {
    field.pseudoClassStateChanged(REFUSED, false);
    field.setAccessibleHelp("");
    words.hide();
  }
}
