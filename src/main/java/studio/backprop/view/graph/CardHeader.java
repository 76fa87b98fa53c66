package studio.backprop.view.graph;

import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// A card's name, what it does and its shape. A card is dragged by it.
final class CardHeader extends Region {
  private static final double NAME_SIZE = 17;
  private static final double BASELINE = 19;
  private static final double NEXT_LINE = 15;
  private static final double GAP = 7;

  private final NodeLook look;
  private final CardGeometry geometry;
  private final Region name;
  private final Text op;
  private final Text shape;

  CardHeader(NodeLook look, CardGeometry geometry, boolean simplified) {
    this.look = look;
    this.geometry = geometry;
    this.name = simplified ? plainName() : Title.formula(look.label(), "name", NAME_SIZE);
    this.op = text(look.op(), "op");
    this.shape = text(look.shape(), "shape");
    getStyleClass().add("card-header");
    setManaged(false);
    resize(geometry.width(), geometry.valueTop());
    getChildren().addAll(name, op, shape);
  }

  private Region plainName() {
    Label text = new Label(look.label().plain());
    text.getStyleClass().add("name");
    text.setMouseTransparent(true);
    return text;
  }

  private static Text text(String words, String styleClass) {
    Text text = new Text(words);
    text.getStyleClass().add(styleClass);
    text.setTextOrigin(VPos.BASELINE);
    text.setManaged(false);
    text.setMouseTransparent(true);
    return text;
  }

  @Override
  protected void layoutChildren() {
    double room = Math.min(name.prefWidth(-1), CardGeometry.labelWidth(look) + 24);
    name.resizeRelocate(
        CardGeometry.LEFT, BASELINE - name.getBaselineOffset(), room, name.prefHeight(-1));
    op.setLayoutX(CardGeometry.LEFT + room + GAP);
    op.setLayoutY(BASELINE);
    double right = geometry.width() - CardGeometry.RIGHT;
    shape.setLayoutX(
        geometry.twoLines()
            ? CardGeometry.LEFT
            : Math.max(op.getLayoutX(), right - shape.getLayoutBounds().getWidth()));
    shape.setLayoutY(geometry.twoLines() ? BASELINE + NEXT_LINE : BASELINE);
  }
}
