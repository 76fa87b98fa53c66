package studio.backprop.view.graph.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import studio.backprop.graph.Quantity;
import studio.backprop.matrix.Matrix;
import studio.backprop.view.graph.matrix.MatrixView;
import studio.backprop.view.graph.plan.MatrixGeometry;
import studio.backprop.view.graph.plan.NodeLook;
import studio.backprop.view.layout.Area;

/// Matrices in a row with signs between them; in words, where there is no room for so much.
final class SlipView extends HBox {
  private static final int MOST_ROWS = 6;
  private static final int MOST_COLUMNS = 4;

  private final List<Node> matrices = new ArrayList<>();
  private final Sign words;
  private final SlipTie tie = new SlipTie();
  private boolean whole;

  /// @param words what the matrices say
  SlipView(String words) {
    this.words = new Sign(words);
    getStyleClass().add("slip");
    setManaged(false);
    setAlignment(Pos.CENTER_LEFT);
    getChildren().add(this.words);
  }

  /// Leads from the card to a slip that could not stand close to it.
  SlipTie tie() {
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
    tie.lead(card, place, places);
  }

  /// Whether three matrices of this size can stand in a row.
  static boolean fits(Matrix matrix) {
    return matrix.rows() <= MOST_ROWS && matrix.columns() <= MOST_COLUMNS;
  }

  void add(NodeLook look, Matrix matrix, String caption) {
    var bare = MatrixGeometry.cells(matrix, List.of(), List.of(), List.of(), look.numbers());
    MatrixView view = MatrixView.of(look, Quantity.GRADIENT, bare);
    view.show(matrix);
    matrices.add(new Captioned(caption, view));
  }

  void addSign(String sign) {
    matrices.add(new Sign(sign));
  }
}
