package studio.backprop.graph;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import studio.backprop.matrix.Matrix;
import studio.backprop.shape.WrittenSize;

/// A node with numbers of its own: data, or a parameter that training updates.
///
/// @param rows the number of rows as it is written
/// @param columns the number of columns, likewise
/// @param rowLabels a name for each row, or empty where rows have none
/// @param columnLabels a name for each column, or empty where columns have none
public record LeafNode(
    String id,
    Kind kind,
    WrittenSize rows,
    WrittenSize columns,
    Matrix value,
    List<String> rowLabels,
    List<String> columnLabels,
    Appearance appearance)
    implements Node {

  public LeafNode {
    rowLabels = List.copyOf(rowLabels);
    columnLabels = List.copyOf(columnLabels);
  }

  /// A leaf without labels.
  public LeafNode(String id, Kind kind, WrittenSize rows, WrittenSize columns, Matrix value) {
    this(id, kind, rows, columns, value, List.of(), List.of(), Appearance.PLAIN);
  }

  /// What a leaf is for.
  public enum Kind {
    /// Data, targets, word indices.
    INPUT,
    /// What training updates.
    PARAMETER;

    /// The one of that name; empty where there is none.
    public static Optional<Kind> named(String name) {
      return Arrays.stream(values()).filter(kind -> kind.toString().equals(name)).findFirst();
    }

    /// `input` or `parameter`, as files and programs write it.
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// Whether it holds numbers that training updates.
  public boolean isParameter() {
    return kind == Kind.PARAMETER;
  }

  @Override
  public String op() {
    return kind.toString();
  }

  /// The same leaf with other numbers.
  public LeafNode withValue(Matrix numbers) {
    return new LeafNode(id, kind, rows, columns, numbers, rowLabels, columnLabels, appearance);
  }

  @Override
  public LeafNode with(Appearance look) {
    return new LeafNode(id, kind, rows, columns, value, rowLabels, columnLabels, look);
  }

  @Override
  public LeafNode named(String name) {
    return new LeafNode(name, kind, rows, columns, value, rowLabels, columnLabels, appearance);
  }

  /// The same numbers for another purpose.
  public LeafNode of(Kind purpose) {
    return new LeafNode(id, purpose, rows, columns, value, rowLabels, columnLabels, appearance);
  }

  /// The same leaf with its shape written otherwise.
  public LeafNode written(WrittenSize high, WrittenSize wide) {
    return new LeafNode(id, kind, high, wide, value, rowLabels, columnLabels, appearance);
  }
}
