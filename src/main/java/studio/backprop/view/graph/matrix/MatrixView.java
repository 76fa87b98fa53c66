package studio.backprop.view.graph.matrix;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import studio.backprop.explain.Units;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Quantity;
import studio.backprop.matrix.CellRange;
import studio.backprop.matrix.Matrix;
import studio.backprop.playback.Lit;
import studio.backprop.playback.Missing;
import studio.backprop.trace.Comparison;
import studio.backprop.trace.Extent;
import studio.backprop.view.graph.plan.MatrixGeometry;
import studio.backprop.view.graph.plan.NodeLook;
import studio.backprop.view.layout.Area;
import studio.backprop.view.still.Stillness;

/// A matrix on a card.
public abstract sealed class MatrixView extends Region permits CellGrid, HeatMap {
  private static final PseudoClass COMPARED = PseudoClass.getPseudoClass("compared");
  private static final PseudoClass BOXED = PseudoClass.getPseudoClass("boxed");
  private static final PseudoClass NOT_YET = PseudoClass.getPseudoClass("not-yet");

  private final NodeLook look;
  private final Quantity quantity;
  private final MatrixGeometry geometry;
  private final Group lights = new Group();
  private @Nullable Matrix shown;
  private @Nullable Matrix drawn;
  private Missing missing = Missing.NONE;
  private Optional<Units> units = Optional.empty();
  private Tint tint = new Tint(1);
  private @Nullable Compared compared;
  private final BroughtMat mat;
  private final Region range = new Region();
  private boolean brought;
  private boolean isBox;
  private final BlankMarks blanks;

  /// Of a card that is dragged, nothing moves in its matrices.
  private final Stillness stillness = new Stillness(this);

  MatrixView(NodeLook look, Quantity quantity, MatrixGeometry geometry) {
    this.look = look;
    this.quantity = quantity;
    this.geometry = geometry;
    getStyleClass().addAll("matrix", quantity == Quantity.VALUE ? "value" : "gradient");
    pseudoClassStateChanged(NOT_YET, true);
    setManaged(false);
    lights.setManaged(false);
    lights.setMouseTransparent(true);
    blanks = new BlankMarks(look.node().id(), quantity, geometry);
    resize(geometry.width(), geometry.height());
    mat = new BroughtMat(geometry, quantity);
    range.getStyleClass().add("cell-range");
    range.setManaged(false);
    range.setMouseTransparent(true);
  }

  @Override
  protected final void updateBounds() {
    stillness.unlessStill(super::updateBounds);
  }

  public static MatrixView of(NodeLook look, Quantity quantity, MatrixGeometry geometry) {
    return of(look, quantity, geometry, false);
  }

  /// The view of a matrix.
  ///
  /// @param picture whether it is a heat map whatever its size
  public static MatrixView of(
      NodeLook look, Quantity quantity, MatrixGeometry geometry, boolean picture) {
    return geometry.heat() || picture
        ? new HeatMap(look, quantity, geometry)
        : new CellGrid(look, quantity, geometry);
  }

  /// Whether a node is a matrix or one of its cells.
  public static boolean holds(@Nullable Node node) {
    return node instanceof MatrixView || node instanceof CellView;
  }

  public final NodeLook look() {
    return look;
  }

  final Quantity quantity() {
    return quantity;
  }

  public final MatrixGeometry geometry() {
    return geometry;
  }

  /// Whether it has such a cell: it may have become smaller since that was named.
  public final boolean holds(int row, int column) {
    return row < geometry.rows() && column < geometry.columns();
  }

  /// What it shows now, or null where that is not computed yet.
  public final @Nullable Matrix shown() {
    return shown;
  }

  /// Shows a matrix, or that there is none yet.
  ///
  /// @param extent how far from zero the run's numbers go
  public final void show(@Nullable Matrix matrix, Extent extent) {
    show(matrix, Missing.NONE, Optional.empty(), extent);
  }

  /// Has it drawn as the difference to what it was in another run, or as it is.
  ///
  /// @param comparison null where it is drawn as it is
  public final void compare(@Nullable Comparison comparison) {
    Compared with = comparison == null ? null : Compared.of(comparison, look, quantity);
    if (!Objects.equals(with, compared)) {
      compared = with;
      pseudoClassStateChanged(COMPARED, with != null);
      paint();
    }
  }

  /// What is drawn of it: itself, or the difference.
  final @Nullable Matrix drawn() {
    return drawn;
  }

  private void paint() {
    Compared with = compared;
    Matrix matrix = shown;
    drawn = with == null || matrix == null ? matrix : with.of(matrix);
    pseudoClassStateChanged(NOT_YET, drawn == null);
    paint(drawn);
  }

  /// A number as it is written in a cell.
  final String written(double number) {
    return compared == null ? look.numbers().cell(number) : look.numbers().difference(number);
  }

  /// Shows a matrix as far as it is there.
  ///
  /// @param flat which of its cells let hardly any gradient back
  /// @param extent how far from zero the run's numbers go
  public final void show(
      @Nullable Matrix matrix, Missing notYet, Optional<Units> flat, Extent extent) {
    Tint scale = new Tint(extent.of(quantity));
    boolean sameCells = Objects.equals(matrix, shown) && units.equals(flat) && tint.equals(scale);
    boolean sameThere = missing.equals(notYet);
    tint = scale;
    shown = matrix;
    missing = notYet;
    units = flat;
    if (!sameCells) {
      paint();
    } else if (!sameThere) {
      cover(drawn());
    }
    if (brought && !(sameCells && sameThere)) {
      layMat();
    }
  }

  /// Marks what is there of it as just brought by a step, or no longer.
  public final void markBrought(boolean wanted) {
    if (wanted != brought) {
      brought = wanted;
      layMat();
    }
  }

  private void layMat() {
    Matrix matrix = shown;
    if (brought && matrix != null) {
      if (!getChildren().contains(mat)) {
        getChildren().addFirst(mat);
      }
      mat.lay(missing.others(matrix));
    } else {
      mat.lift();
    }
  }

  final boolean isMissing(int row, int column, Matrix of) {
    return missing.has(row, column, of);
  }

  final Units.State state(int row, int column) {
    return units.map(all -> all.state(row, column)).orElse(Units.State.ALIVE);
  }

  final Tint tint() {
    Compared with = compared;
    return with == null ? tint : with.tint();
  }

  final boolean isCompared() {
    return compared != null;
  }

  /// Draws all cells; null draws that they are not computed yet.
  abstract void paint(@Nullable Matrix matrix);

  /// Draws the same cells anew, others of which are there than before.
  abstract void cover(@Nullable Matrix matrix);

  /// Lights some of its cells, and puts out those that were lit.
  public final void light(List<Lit> cells) {
    lights.getChildren().clear();
    for (Lit lit : cells) {
      lights.getChildren().add(new LitMark(geometry.area(lit.cells()), quantity, lit.role()));
    }
    if (!cells.isEmpty() && !getChildren().contains(lights)) {
      getChildren().add(lights);
    }
  }

  /// Draws it as a box in proportion to its shape, or with its cells.
  public final void showShape(boolean alone) {
    isBox = alone;
    pseudoClassStateChanged(BOXED, alone);
    getChildren().removeIf(ShapeBox.class::isInstance);
    if (alone) {
      getChildren().add(new ShapeBox(geometry));
    }
  }

  /// Marks cells that are to be filled in, with what is written there so far.
  public final void blank(Map<CellName, String> all) {
    if (blanks.show(all)) {
      if (!getChildren().contains(blanks)) {
        getChildren().add(blanks);
      }
      cover(drawn());
    }
  }

  final Missing missing() {
    return missing;
  }

  /// Tells what is in sight, for what is only written where it can be read.
  ///
  /// @param sight the part of the drawing in sight, in this matrix's own pixels
  public void look(Area sight, double zoom) {
    // Cells always have their numbers.
  }

  /// Gives a cell the keyboard focus.
  public abstract void focusCell(int row, int column);

  /// Marks a cell as the selected one; −1, −1 marks none.
  public abstract void markSelected(int row, int column);

  /// Marks cells as selected together with the selected one; null marks none.
  public final void markRange(@Nullable CellRange cells) {
    getChildren().remove(range);
    if (cells != null) {
      Area all = geometry.area(cells).grown(1);
      range.resizeRelocate(all.x(), all.y(), all.width(), all.height());
      getChildren().add(range);
    }
  }

  /// Marks a cell as refusing what was entered; −1, −1 marks none.
  public abstract void markRefused(int row, int column);

  /// A cell's name: `W⁽¹⁾`, `∂L/∂W⁽¹⁾`.
  final String name() {
    return (quantity == Quantity.VALUE ? look.label() : look.gradient()).plain();
  }

  /// Whether all of it is to be seen.
  public final boolean isWhole() {
    return missing.isEmpty();
  }

  public final boolean isEditable() {
    return quantity == Quantity.VALUE && look.isEditable();
  }

  public final CellName address(int row, int column) {
    return new CellName(look.node().id(), quantity, row, column);
  }

  public final Optional<CellName> cellAt(double x, double y) {
    return geometry.at(x, y).map(at -> address(at.row(), at.column()));
  }

  /// The cell's full number, with the names of its row and column.
  public final String told(int row, int column) {
    Matrix matrix = shown;
    StringBuilder text = new StringBuilder(name()).append('[').append(row).append(',');
    text.append(column).append(']');
    if (row < look.rowNames().size()) {
      text.append(' ').append(look.rowNames().get(row));
    }
    if (column < look.columnNames().size()) {
      text.append(' ').append(look.columnNames().get(column));
    }
    Optional<String> typed = blanks.written(address(row, column));
    if (typed.isPresent()) {
      String key = typed.get().isEmpty() ? "cell-blank" : "cell-blank-wrong";
      return look.texts().get(key, text, typed.get());
    }
    if (matrix == null || isMissing(row, column, matrix)) {
      return look.texts().get(isBox ? "cell-covered" : "cell-waiting", text);
    }
    double value = matrix.get(row, column);
    String word = quantity == Quantity.VALUE ? look.word(value) : "";
    text.append(" = ").append(look.numbers().sure(value));
    if (!word.isEmpty()) {
      text.append(" (").append(word).append(')');
    }
    Compared with = compared;
    if (with != null) {
      return with.told(text.toString(), value, row, column, look);
    }
    return switch (state(row, column)) {
      case ALIVE -> text.toString();
      case SATURATED -> look.texts().get("cell-saturated", text);
      case DEAD -> look.texts().get("cell-dead", text);
    };
  }
}
