package studio.backprop.view.graph.card;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import studio.backprop.graph.Quantity;
import studio.backprop.language.Texts;
import studio.backprop.view.graph.matrix.MatrixView;
import studio.backprop.view.graph.plan.NodeLook;
import studio.backprop.view.layout.Area;
import studio.backprop.view.still.Stillness;

/// A node's card, whether the node runs or not: it can be selected, dragged and reached by
/// keyboard.
public abstract sealed class NodeCard extends Region permits CardView, DraftCard {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

  private static final PseudoClass ASIDE = PseudoClass.getPseudoClass("aside");
  private static final PseudoClass DIMMED = PseudoClass.getPseudoClass("dimmed");

  private final String id;
  private final Stillness stillness = new Stillness(this);

  NodeCard(String id, NodeLook.Kind kind) {
    this.id = id;
    getStyleClass().add("card");
    setManaged(false);
    setId("card-" + id);
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    setFocusTraversable(true);
    pseudoClassStateChanged(PseudoClass.getPseudoClass(Texts.key(kind)), true);
  }

  @Override
  protected final void updateBounds() {
    stillness.unlessStill(super::updateBounds);
  }

  /// The id of its node.
  public final String node() {
    return id;
  }

  /// Where it stands on the drawing.
  public final Area area() {
    return new Area(getLayoutX(), getLayoutY(), getWidth(), getHeight());
  }

  public final void markSelected(boolean selected) {
    pseudoClassStateChanged(SELECTED, selected);
    notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.SELECTED
        ? getPseudoClassStates().contains(SELECTED)
        : super.queryAccessibleAttribute(attribute, parameters);
  }

  /// Whether it only stands there behind those that are looked at, or is not seen at all.
  final void dim(boolean dimmed, boolean hidden) {
    pseudoClassStateChanged(DIMMED, dimmed);
    setViewOrder(dimmed ? 1 : 0);
    setVisible(!hidden);
  }

  /// Whether something else is pointed at.
  final void stepAside(boolean aside) {
    pseudoClassStateChanged(ASIDE, aside);
  }

  /// Whether a card is dragged by this place of it.
  public abstract boolean isHandle(double y);

  /// Tells what part of the drawing is in sight, for what is only written where it can be read.
  abstract void look(Area sight, double zoom);

  /// One of its matrices, where it has any.
  public abstract Optional<MatrixView> matrix(Quantity quantity);
}
