package studio.backprop.view.graph.card;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import studio.backprop.view.graph.plan.CardGeometry;
import studio.backprop.view.graph.plan.NodeLook;
import studio.backprop.view.text.Title;

/// A card's name, what it does and its shape. A card is dragged by it.
final class CardHeader extends Region {
  private static final double NAME_SIZE = 17;
  private static final double BASELINE = 19;
  private static final double NEXT_LINE = 15;
  private static final double GAP = 7;

  private final NodeLook look;
  private final CardGeometry geometry;
  private final Region name;
  private final Label op;
  private final Label shape;

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

  private static Label text(String words, String styleClass) {
    Label text = new Label(words);
    text.getStyleClass().add(styleClass);
    text.setMouseTransparent(true);
    return text;
  }

  @Override
  protected void layoutChildren() {
    double room = Math.min(name.prefWidth(-1), CardGeometry.labelWidth(look) + 24);
    name.resizeRelocate(
        CardGeometry.LEFT, BASELINE - name.getBaselineOffset(), room, name.prefHeight(-1));
    double right = geometry.width() - CardGeometry.RIGHT;
    double shapeWidth = Math.min(right - CardGeometry.LEFT, shape.prefWidth(-1));
    double shapeLeft = geometry.twoLines() ? CardGeometry.LEFT : right - shapeWidth;
    put(shape, shapeLeft, geometry.twoLines() ? BASELINE + NEXT_LINE : BASELINE, shapeWidth);
    double opLeft = CardGeometry.LEFT + room + GAP;
    double opRight = geometry.twoLines() ? right : shapeLeft - GAP;
    put(op, opLeft, BASELINE, Math.min(opRight - opLeft, op.prefWidth(-1)));
  }

  /// What has no room is cut short with dots.
  private static void put(Label label, double x, double baseline, double width) {
    double top = baseline - label.getBaselineOffset();
    label.resizeRelocate(x, top, Math.max(0, width), label.prefHeight(-1));
  }
}
