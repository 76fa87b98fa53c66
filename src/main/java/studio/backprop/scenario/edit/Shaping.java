package studio.backprop.scenario.edit;

import java.util.List;
import java.util.Optional;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.Node;
import studio.backprop.graph.OperationNode;
import studio.backprop.graph.Place;
import studio.backprop.graph.Problem;
import studio.backprop.graph.Rule;
import studio.backprop.matrix.Matrix;
import studio.backprop.scenario.Scenario;
import studio.backprop.shape.Axis;
import studio.backprop.shape.Cost;
import studio.backprop.shape.Dims;
import studio.backprop.shape.WrittenSize;

/// Gives a leaf another shape. Numbers that still fit are kept at their place, new ones are of the
/// same kind.
record Shaping(Assembled before, String id) {

  /// @param rows the number of rows as it is to be written, `c*d`
  /// @param columns the number of columns, likewise
  Outcome written(WrittenSize rows, WrittenSize columns) {
    return switch (before.scenario().node(id).orElse(null)) {
      case null -> new Outcome.Refused(new Refusal.NoSuchNode(id));
      case OperationNode node -> new Outcome.Refused(new Refusal.ShapeFollows(id, node.op()));
      case LeafNode leaf -> shaped(leaf, rows, columns);
    };
  }

  /// A size that stays is written as it was, another one as a number.
  Outcome counted(long rows, long columns) {
    return before.scenario().node(id).orElse(null) instanceof LeafNode leaf
        ? shaped(leaf, kept(leaf.rows(), rows), kept(leaf.columns(), columns))
        : written(WrittenSize.of(rows), WrittenSize.of(columns));
  }

  private WrittenSize kept(WrittenSize written, long size) {
    Dims dims = before.scenario().dims();
    return dims.faultOf(written).isEmpty() && dims.size(written).value() == size
        ? written
        : WrittenSize.of(size);
  }

  private Outcome shaped(LeafNode leaf, WrittenSize high, WrittenSize wide) {
    Scenario scenario = before.scenario();
    return refusal(scenario, id, high, wide)
        .<Outcome>map(Outcome.Refused::new)
        .orElseGet(() ->
            Settling.of(
                before,
                scenario.withNodes(
                    Nodes.of(scenario).with(id, _ -> resized(leaf.written(high, wide))))));
  }

  private Node resized(LeafNode leaf) {
    Matrix old = leaf.value();
    Dims dims = before.scenario().dims();
    ResizedAxis rows = ResizedAxis.of(old.rows(), (int) dims.size(leaf.rows()).value());
    ResizedAxis columns = ResizedAxis.of(old.columns(), (int) dims.size(leaf.columns()).value());
    if (rows.before().equals(rows.after()) && columns.before().equals(columns.after())) {
      return leaf;
    }
    return new LeafNode(
        id,
        leaf.kind(),
        leaf.rows(),
        leaf.columns(),
        Kin.of(leaf, before.scenario())
            .resized(old, rows.origins(), columns.origins(), FreshNumbers.of(id)),
        rows.relabelled(leaf.rowLabels(), Integer::toString),
        columns.relabelled(leaf.columnLabels(), Integer::toString),
        leaf.appearance());
  }

  /// Why a leaf of that id, new or not, cannot have a shape; empty where it can.
  static Optional<Refusal> refusal(
      Scenario scenario, String id, WrittenSize rows, WrittenSize columns) {
    Dims dims = scenario.dims();
    return fault(dims, id, Axis.ROWS, rows)
        .or(() -> fault(dims, id, Axis.COLUMNS, columns))
        .or(() ->
            Capacity.refusal(
                scenario.nodes().stream().filter(node -> !node.id().equals(id)).toList(),
                Cost.product(dims.size(rows).value(), dims.size(columns).value())));
  }

  private static Optional<Refusal> fault(Dims dims, String id, Axis axis, WrittenSize written) {
    return dims.faultOf(written)
        .map(fault ->
            new Refusal.Broken(
                new Problem(new Place.Extent(id, axis), new Rule.SizeUnfit(fault), List.of())));
  }
}
