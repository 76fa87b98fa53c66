package studio.backprop.view.graph.wire;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import studio.backprop.graph.Edge;
import studio.backprop.matrix.Matrix;
import studio.backprop.playback.Frame.Traveller;
import studio.backprop.playback.Phase;
import studio.backprop.view.graph.plan.NodeLook;
import studio.backprop.view.layout.Area;
import studio.backprop.view.layout.Point;
import studio.backprop.view.text.Title;

/// A matrix on its way: its name and below it its shape, so that it is hardly wider than the gap
/// between two columns of cards.
final class TravellerChip extends VBox {
  private static final PseudoClass BACKWARD = PseudoClass.getPseudoClass("backward");

  private final Traveller traveller;
  private Track track;
  private double share;

  /// @param track the wire that it travels
  TravellerChip(Traveller traveller, NodeLook from, Track track) {
    this.traveller = traveller;
    this.track = track;
    getStyleClass().add("traveller");
    setManaged(false);
    setAlignment(Pos.CENTER);
    boolean back = traveller.phase() == Phase.BACKWARD;
    pseudoClassStateChanged(BACKWARD, back);
    var name = Title.formula(back ? from.gradient() : from.label(), "chip-name", 14);
    Text shape = new Text(from.node().shape().symbols());
    shape.getStyleClass().add("chip-shape");
    getChildren().addAll(name, shape);
    Matrix matrix = traveller.matrix();
    setAccessibleText(
        from.texts()
            .get(
                back ? "travels-back" : "travels-forward",
                name.getText(),
                matrix.rows(),
                matrix.columns()));
  }

  boolean isFor(Traveller other) {
    return other.edge().equals(traveller.edge())
        && other.phase() == traveller.phase()
        && other.matrix().equals(traveller.matrix());
  }

  Edge edge() {
    return traveller.edge();
  }

  /// Goes on along a wire that runs elsewhere now.
  void follow(Track other) {
    track = other;
    place();
  }

  void moveTo(double progress) {
    share = progress;
    place();
  }

  /// Where it is now.
  Area area() {
    applyCss();
    double width = prefWidth(-1);
    double height = prefHeight(-1);
    Point corner = corner(width, height);
    return new Area(corner.x(), corner.y(), width, height);
  }

  private void place() {
    Point corner = corner(getWidth(), getHeight());
    setLayoutX(corner.x());
    setLayoutY(corner.y());
  }

  /// Its middle is on the wire.
  private Point corner(double width, double height) {
    Point middle = track.at(traveller.phase() == Phase.BACKWARD ? 1 - share : share);
    return new Point(middle.x() - width / 2, middle.y() - height / 2);
  }

  /// Its name may be set after it has set out.
  @Override
  protected void layoutChildren() {
    autosize();
    place();
    super.layoutChildren();
  }
}
