package studio.backprop.samples;

import java.util.Optional;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.LeafNode.Kind;
import studio.backprop.graph.Node.Appearance;
import studio.backprop.matrix.Matrix;
import studio.backprop.shape.WrittenSize;

/// Leaves without labels, their sizes as they are written: `n`, `3`, `c*d`.
public final class Leaves {
  private Leaves() {}

  public static LeafNode input(String id, String rows, String columns, Matrix value) {
    return of(id, Kind.INPUT, rows, columns, value);
  }

  public static LeafNode parameter(String id, String rows, String columns, Matrix value) {
    return of(id, Kind.PARAMETER, rows, columns, value);
  }

  public static LeafNode of(String id, Kind kind, String rows, String columns, Matrix value) {
    return new LeafNode(id, kind, WrittenSize.of(rows), WrittenSize.of(columns), value);
  }

  /// A look with a label, and no place of its own.
  public static Appearance labelled(String label) {
    return new Appearance(Optional.of(label), Optional.empty());
  }
}
