package studio.backprop.graph;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.backprop.matrix.Matrix;
import studio.backprop.shape.Axis;
import studio.backprop.shape.Dims;
import studio.backprop.shape.Shape;
import studio.backprop.shape.Size;
import studio.backprop.shape.SizeFault;
import studio.backprop.shape.WrittenSize;

/// The shape of a leaf, and whether its numbers and labels are of it.
record LeafRules(Dims dims, Findings findings) {

  /// The leaf's shape, null where it cannot be read.
  @Nullable Shape shape(int position, LeafNode leaf) {
    Size rows = size(position, leaf, Axis.ROWS, leaf.rows());
    Size columns = size(position, leaf, Axis.COLUMNS, leaf.columns());
    if (rows == null || columns == null) {
      return null;
    }
    checkLabels(position, leaf, Axis.ROWS, leaf.rowLabels(), rows);
    checkLabels(position, leaf, Axis.COLUMNS, leaf.columnLabels(), columns);
    Shape shape = new Shape(rows, columns);
    Matrix value = leaf.value();
    if (!shape.hasSizes(value.rows(), value.columns())) {
      findings.add(
          position,
          new Place.Value(leaf.id()),
          new Rule.NumbersUnfit(leaf.id(), shape, value.rows(), value.columns()),
          new WayOut.MakeShape(leaf.id(), value.rows(), value.columns()));
    }
    return shape;
  }

  private void checkLabels(
      int position, LeafNode leaf, Axis axis, List<String> labels, Size wanted) {
    if (!labels.isEmpty() && labels.size() != wanted.value()) {
      findings.add(
          position,
          new Place.Labels(leaf.id(), axis),
          new Rule.LabelsUnfit(axis, labels.size(), wanted.value()));
    }
  }

  private @Nullable Size size(int position, LeafNode leaf, Axis axis, WrittenSize written) {
    Optional<SizeFault> fault = dims.faultOf(written);
    if (fault.isPresent()) {
      findings.add(position, new Place.Extent(leaf.id(), axis), new Rule.SizeUnfit(fault.get()));
      return null;
    }
    return dims.size(written);
  }
}
