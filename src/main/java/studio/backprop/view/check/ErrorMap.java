package studio.backprop.view.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import studio.backprop.graph.CellName;
import studio.backprop.language.Texts;
import studio.backprop.trace.GradientCheck;

/// The errors of a gradient cell by cell, each by its tint: what is off has a cross as well, and
/// what is at a kink a roof. One cell is chosen by a click or by the arrow keys.
final class ErrorMap extends Region {
  private final List<Integer> rows;
  private final List<Integer> columns;
  private final Map<Point2D, Square> squares = new HashMap<>();
  private final Consumer<CellName> onChosen;
  private final Region mark = new Region();
  private final Tooltip tip = new Tooltip();
  private final double size;
  private final String said;
  private Optional<Point2D> chosen = Optional.empty();

  /// @param onChosen told which cell was
  ErrorMap(GradientCheck check, Texts texts, Consumer<CellName> onChosen) {
    List<Square> all = Square.of(check, texts);
    this.onChosen = onChosen;
    rows = positions(all, CellName::row);
    columns = positions(all, CellName::column);
    size = rows.size() <= 4 && columns.size() <= 8 ? 15 : rows.size() <= 8 ? 11 : 9;
    for (Square square : all) {
      squares.put(place(square.cell()), square);
    }
    said =
        texts.get(
            "check-map",
            check.node().id(),
            check.compared().size(),
            check.off().size(),
            check.kinks().size());
    getStyleClass().add("error-map");
    setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(said);
    setFocusTraversable(true);
    mark.getStyleClass().add("mark");
    mark.setMouseTransparent(true);
    mark.setManaged(false);
    mark.setVisible(false);
    getChildren().addAll(new MapShapes(size, squares).all());
    getChildren().add(mark);
    Tooltip.install(this, tip);
    setOnMouseMoved(event -> at(event).ifPresent(square -> tip.setText(square.said())));
    setOnMousePressed(this::press);
    setOnKeyPressed(this::press);
  }

  private static List<Integer> positions(List<Square> all, ToIntFunction<CellName> along) {
    return all.stream().map(square -> along.applyAsInt(square.cell())).distinct().sorted().toList();
  }

  private Point2D place(CellName cell) {
    return new Point2D(columns.indexOf(cell.column()), rows.indexOf(cell.row()));
  }

  /// Marks one cell as chosen, where it is on the map, and no other.
  void mark(Optional<CellName> cell) {
    Optional<Square> square =
        cell.map(this::place)
            .map(squares::get)
            .filter(there -> cell.equals(Optional.of(there.cell())));
    chosen = square.map(there -> place(there.cell()));
    setAccessibleText(square.map(Square::said).orElse(said));
    mark.setVisible(chosen.isPresent());
    chosen
        .map(place -> place.multiply(size))
        .ifPresent(at -> mark.resizeRelocate(at.getX() - 2, at.getY() - 2, size + 3, size + 3));
  }

  private Optional<Square> at(MouseEvent event) {
    return Optional.ofNullable(
        squares.get(new Point2D(Math.floor(event.getX() / size), Math.floor(event.getY() / size))));
  }

  private void press(MouseEvent event) {
    requestFocus();
    choose(at(event));
    event.consume();
  }

  private void press(KeyEvent event) {
    switch (event.getCode()) {
      case LEFT -> step(-1, 0);
      case RIGHT -> step(1, 0);
      case UP -> step(0, -1);
      case DOWN -> step(0, 1);
      default -> {
        return;
      }
    }
    event.consume();
  }

  /// From the chosen cell to one beside it; the first where none is chosen.
  private void step(int across, int down) {
    Point2D to = chosen.map(from -> from.add(across, down)).orElse(Point2D.ZERO);
    choose(Optional.ofNullable(squares.get(to)));
  }

  private void choose(Optional<Square> square) {
    square.map(Square::cell).ifPresent(onChosen);
  }

  @Override
  protected double computePrefWidth(double height) {
    return columns.size() * size;
  }

  @Override
  protected double computePrefHeight(double width) {
    return rows.size() * size;
  }

  @Override
  protected void layoutChildren() {
    // Everything stands where its cell is.
  }
}
