package studio.backprop.view.graph.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import studio.backprop.graph.Quantity;
import studio.backprop.matrix.Matrix;
import studio.backprop.playback.Lit;
import studio.backprop.playback.Missing;
import studio.backprop.trace.Extent;
import studio.backprop.view.graph.matrix.MatrixView;
import studio.backprop.view.graph.plan.MatrixGeometry;
import studio.backprop.view.graph.plan.NodeLook;
import studio.backprop.view.layout.Area;

/// Matrices in a row with signs between them, or one above the other where there is no room for
/// that; in words, where there is none for numbers.
final class SlipView extends PlacedSlip {
  private static final int MOST_ROWS = 6;
  private static final int MOST_COLUMNS = 4;

  /// A matrix of so few rows may be longer: it stands above the others.
  private static final int FEW_ROWS = 2;

  private static final int MOST_IN_FEW_ROWS = 8;

  private final List<Node> matrices = new ArrayList<>();
  private final List<MatrixView> grids = new ArrayList<>();
  private final Form inNumbers = new Form(() -> matrices, true);
  private final Form inLines = new Form(this::lines, true);
  private final Form inWords;
  private final Sign relation = new Sign("=");
  private boolean whole;

  /// @param words what the matrices say
  SlipView(String words) {
    List<Node> sign = List.of(new Sign(words));
    inWords = new Form(() -> sign, false);
  }

  @Override
  boolean standsWell(Surroundings around) {
    return whole && super.standsWell(around);
  }

  /// Stands where there is room, smaller where there is little, and off wires where it can be led
  /// to from its card; with its numbers, if there is room for these.
  void place(Area card, SlipPlaces places) {
    SlipPlaces.Room tied =
        (of, width, height) ->
            places.clear(of, width, height, place -> SlipTie.leads(of, place, places));
    List<Form> numbers = numbers();
    boolean placed =
        numbers.stream().anyMatch(form -> stands(form, card, places, tied))
            || numbers.stream().anyMatch(form -> stands(form, card, places, places::clear))
            || numbers.stream().anyMatch(form -> stands(form, card, places, places::free))
            || stands(inWords, card, places, tied)
            || stands(inWords, card, places, places::free);
    if (!placed) {
      inWords.take();
      whole = false;
      put(places.inSight(card, getWidth(), getHeight()), 1, card, places);
    }
  }

  private boolean stands(Form form, Area card, SlipPlaces places, SlipPlaces.Room room) {
    Dimension2D own = form.size();
    for (double size : places.allSizes().toArray()) {
      Optional<Area> found = room.find(card, own.getWidth() * size, own.getHeight() * size);
      if (found.isPresent()) {
        form.take();
        whole = form.isWhole() && size == 1;
        put(found.get(), size, card, places);
        return true;
      }
    }
    return false;
  }

  /// The ways in which it stands there with its numbers, the best first.
  private List<Form> numbers() {
    if (matrices.isEmpty()) {
      return List.of();
    }
    return List.of(inNumbers, inLines);
  }

  /// One matrix above the other, each with the sign before it.
  private List<Node> lines() {
    VBox lines = new VBox();
    lines.getStyleClass().add("slip-lines");
    for (int k = 0; k < matrices.size(); k += 2) {
      HBox line = new HBox();
      line.getStyleClass().add("slip-line");
      line.getChildren().addAll(matrices.subList(Math.max(0, k - 1), k + 1));
      lines.getChildren().add(line);
    }
    return List.of(lines);
  }

  /// Whether three matrices of this size can stand in a row, or one above the other.
  static boolean fits(Matrix matrix) {
    return (matrix.rows() <= MOST_ROWS && matrix.columns() <= MOST_COLUMNS)
        || (matrix.rows() <= FEW_ROWS && matrix.columns() <= MOST_IN_FEW_ROWS);
  }

  /// Says by its looks what it is about.
  void mark(String style) {
    getStyleClass().add(style);
    tie().getStyleClass().add(style);
  }

  /// Adds a matrix of this size.
  void add(NodeLook look, Quantity quantity, Matrix matrix, String caption) {
    var bare = MatrixGeometry.cells(matrix, List.of(), List.of(), List.of(), look.numbers());
    MatrixView view = MatrixView.of(look, quantity, bare);
    grids.add(view);
    matrices.add(new Captioned(caption, view));
  }

  /// Shows other numbers of the same sizes in the order in which matrices were added.
  ///
  /// @param numbers each with the cells of it that are not there yet, and those that are lit
  /// @param extent how far from zero the run's numbers go
  void show(List<Shown> numbers, Extent extent) {
    for (int k = 0; k < grids.size(); k++) {
      Shown now = numbers.get(k);
      grids.get(k).show(now.matrix, now.missing, Optional.empty(), extent);
      grids.get(k).light(now.lit);
    }
  }

  /// A matrix as far as it is there.
  record Shown(Matrix matrix, Missing missing, List<Lit> lit) {}

  void addSign(String sign) {
    matrices.add(new Sign(sign));
  }

  /// Adds the sign before what the others make.
  void addRelation() {
    matrices.add(relation);
  }

  /// Whether these numbers make the last ones as they are shown: `=` or `≈`.
  void relate(String sign) {
    relation.setText(sign);
  }

  /// One of the ways in which it can stand there. Its size is found once: to have its looks applied
  /// costs more than all else here.
  private final class Form {
    private final Supplier<List<Node>> nodes;
    private final boolean numbers;
    private @Nullable Dimension2D size;

    Form(Supplier<List<Node>> nodes, boolean numbers) {
      this.nodes = nodes;
      this.numbers = numbers;
    }

    /// Whether nothing of the slip is left out in it.
    boolean isWhole() {
      return numbers || matrices.isEmpty();
    }

    Dimension2D size() {
      Dimension2D known = size;
      if (known != null) {
        return known;
      }
      take();
      Dimension2D found = new Dimension2D(getWidth(), getHeight());
      size = found;
      return found;
    }

    void take() {
      fill(nodes.get());
    }
  }
}
