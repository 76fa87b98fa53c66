package studio.backprop.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import studio.backprop.operation.ShapeClash;
import studio.backprop.operation.Side;
import studio.backprop.shape.Axis;
import studio.backprop.shape.Shape;

/// The ways out of a clash of shapes: other shapes for the leaves that clash.
///
/// @param isLeaf whether a node is a leaf, whose shape is its own
record ClashWaysOut(Predicate<String> isLeaf) {

  List<WayOut> of(ShapeClash clash) {
    List<WayOut> ways = new ArrayList<>();
    Side side = clash.side();
    if (!isLeaf.test(side.source())) {
      return ways;
    }
    switch (clash) {
      case ShapeClash.Misnamed misnamed -> ways.add(renamed(misnamed));
      case ShapeClash.NotCopied(_, Side like) -> {
        long rows = like.shape().rows().value();
        long columns = like.shape().columns().value();
        ways.add(shape(side, rows, columns));
        ways.add(shape(side, 1, columns));
        ways.add(shape(side, rows, 1));
        ways.add(shape(side, 1, 1));
      }
      case ShapeClash.NotOneRow(_, Side like) -> {
        ways.add(shape(side, 1, like.shape().columns().value()));
        ways.add(shape(side, 1, 1));
      }
      case ShapeClash.OtherCount _, ShapeClash.NotWhole _, ShapeClash.NotDivided _ -> {}
    }
    return ways.stream().distinct().toList();
  }

  private static WayOut renamed(ShapeClash.Misnamed clash) {
    Shape shape = clash.side().shape();
    long rows = shape.rows().value();
    long columns = shape.columns().value();
    for (ShapeClash.Misfit misfit : clash.misfits()) {
      if (misfit.axis() == Axis.ROWS) {
        rows = misfit.wanted().value();
      } else {
        columns = misfit.wanted().value();
      }
    }
    return shape(clash.side(), rows, columns);
  }

  private static WayOut shape(Side side, long rows, long columns) {
    return new WayOut.MakeShape(side.source(), rows, columns);
  }
}
