package studio.backprop.view.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import studio.backprop.explain.Quantity;
import studio.backprop.matrix.Matrix;
import studio.backprop.view.graph.matrix.MatrixView;
import studio.backprop.view.graph.plan.MatrixGeometry;
import studio.backprop.view.graph.plan.NodeLook;
import studio.backprop.view.layout.Area;
import studio.backprop.view.layout.Point;

/// Matrices in a row with signs between them; in words, where there is no room for so much.
final class SlipView extends HBox {
  private static final int MOST_ROWS = 6;
  private static final int MOST_COLUMNS = 4;

  private final List<Node> matrices = new ArrayList<>();
  private final Label words = sign("");
  private final Line tie = new Line();
  private boolean whole;

  /// @param words what the matrices say
  SlipView(String words) {
    this.words.setText(words);
    getStyleClass().add("slip");
    setManaged(false);
    setAlignment(Pos.CENTER_LEFT);
    tie.getStyleClass().add("slip-tie");
    tie.setManaged(false);
    getChildren().add(this.words);
  }

  /// Leads from the card to a slip that could not stand close to it.
  Line tie() {
    return tie;
  }

  /// Whether it is whole, in sight, and covers nothing.
  boolean standsWell(Area sight) {
    return whole
        && getLayoutX() >= sight.x()
        && getLayoutY() >= sight.y()
        && getLayoutX() + getWidth() <= sight.right()
        && getLayoutY() + getHeight() <= sight.bottom();
  }

  /// Stands where there is room; with its numbers, if there is room for these.
  void place(Area card, SlipPlaces places) {
    List<List<Node>> forms =
        matrices.isEmpty() ? List.of(List.of(words)) : List.of(matrices, List.of(words));
    for (List<Node> form : forms) {
      getChildren().setAll(form);
      applyCss();
      autosize();
      Optional<Area> free = places.free(card, getWidth(), getHeight());
      if (free.isPresent()) {
        whole = matrices.isEmpty() || !form.contains(words);
        put(free.get(), card, places);
        return;
      }
    }
    whole = false;
    put(places.inSight(card, getWidth(), getHeight()), card, places);
  }

  private void put(Area place, Area card, SlipPlaces places) {
    relocate(place.x(), place.y());
    lead(tie, place, card, places);
  }

  /// Leads from the nearest edge of a card to a slip, unless that would run over something.
  static void lead(Line tie, Area place, Area card, SlipPlaces places) {
    Point from = nearest(card, place.x() + place.width() / 2, place.y() + place.height() / 2);
    Point to = nearest(place, from.x(), from.y());
    tie.setStartX(from.x());
    tie.setStartY(from.y());
    tie.setEndX(to.x());
    tie.setEndY(to.y());
    tie.setVisible(places.isClear(from, to));
  }

  private static Point nearest(Area area, double x, double y) {
    return new Point(Math.clamp(x, area.x(), area.right()), Math.clamp(y, area.y(), area.bottom()));
  }

  /// Whether three matrices of this size can stand in a row.
  static boolean fits(Matrix matrix) {
    return matrix.rows() <= MOST_ROWS && matrix.columns() <= MOST_COLUMNS;
  }

  void add(NodeLook look, Matrix matrix, String caption) {
    var bare = MatrixGeometry.cells(matrix, List.of(), List.of(), List.of(), look.digits());
    MatrixView view = MatrixView.of(look, Quantity.GRADIENT, bare);
    view.show(matrix);
    Pane frame = new Pane(view);
    frame.setMinSize(bare.width(), bare.height());
    frame.setMaxSize(bare.width(), bare.height());
    Label above = SumSlips.caption(caption);
    VBox column = new VBox(above, frame);
    column.getStyleClass().add("slip-column");
    matrices.add(column);
  }

  void addSign(String sign) {
    matrices.add(sign(sign));
  }

  private static Label sign(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("slip-sign");
    return label;
  }
}
