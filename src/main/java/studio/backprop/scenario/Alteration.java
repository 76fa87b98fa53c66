package studio.backprop.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import studio.backprop.graph.WrittenCell;

/// What a teacher changes at a moment of a lesson, sizes first, then cells of leaves. It holds from
/// then on, and never touches the scenario's own numbers.
///
/// @param sizes the new sizes of symbols
/// @param cells the new numbers of cells
public record Alteration(Map<String, Integer> sizes, Map<Cell, Double> cells) {
  /// Nothing is changed.
  public static final Alteration NONE = new Alteration(Map.of(), Map.of());

  public Alteration {
    sizes = Collections.unmodifiableMap(new LinkedHashMap<>(sizes));
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
  }

  public boolean isEmpty() {
    return sizes.isEmpty() && cells.isEmpty();
  }

  /// A cell of a leaf; rows and columns from 0.
  public record Cell(String leaf, int row, int column) {
    /// Reads `W1[0,2]`; empty where the text is no such.
    public static Optional<Cell> parse(String text) {
      return WrittenCell.parse(text)
          .filter(written -> written.quantity().isEmpty() && written.inner().isEmpty())
          .flatMap(written ->
              written.place().map(at -> new Cell(written.node(), at.row(), at.column())));
    }

    /// As it is written: `W1[0,2]`.
    @Override
    public String toString() {
      return leaf + "[" + row + "," + column + "]";
    }
  }
}
