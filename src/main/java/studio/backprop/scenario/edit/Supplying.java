package studio.backprop.scenario.edit;

import java.util.List;
import java.util.Optional;
import studio.backprop.expression.Reference;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.Place;
import studio.backprop.graph.WayOut;
import studio.backprop.matrix.Matrix;
import studio.backprop.operation.BoundOperation;
import studio.backprop.operation.Operation;
import studio.backprop.scenario.Scenario;
import studio.backprop.shape.Dims;
import studio.backprop.shape.WrittenSize;

/// Adds a leaf and wires it to a port, in a shape that fits and with numbers of the kind that go in
/// there.
///
/// @param id of the leaf
record Supplying(Assembled before, String id, LeafNode.Kind kind, Place.Port to) {
  private static final WrittenSize USUAL = WrittenSize.of(2);

  Outcome outcome() {
    return new Adding(before, id, Optional.empty())
        .leaf(kind, written(0), written(1))
        .then(added -> new Connecting(added).connect(to.node(), to.port(), id))
        .then(this::fitted)
        .then(this::numbered);
  }

  /// The rows or columns as the port's declaration has them, where the document has its letter.
  private WrittenSize written(int axis) {
    Dims dims = before.scenario().dims();
    return operand()
        .map(operand -> axis == 0 ? operand.shape().rows() : operand.shape().columns())
        .map(WrittenSize::of)
        .filter(size -> dims.faultOf(size).isEmpty())
        .orElseGet(() -> usual(List.copyOf(dims.sizes().keySet()), axis));
  }

  private static WrittenSize usual(List<String> symbols, int axis) {
    return axis < symbols.size() ? WrittenSize.of(symbols.get(axis)) : USUAL;
  }

  private Optional<BoundOperation> general() {
    Scenario scenario = before.scenario();
    return scenario
        .node(to.node())
        .flatMap(node -> scenario.catalogue().find(node.op()))
        .filter(operation -> operation.formula().isEmpty())
        .map(Operation::inGeneral);
  }

  private Optional<Reference> operand() {
    return general()
        .flatMap(general ->
            general.operands().stream()
                .filter(operand -> operand.name().equals(to.port()))
                .findFirst());
  }

  /// With the shape that is named where this one does not fit.
  private Outcome fitted(Assembled wired) {
    return wired.assembly().problems().stream()
        .flatMap(problem -> problem.waysOut().stream())
        .filter(WayOut.MakeShape.class::isInstance)
        .map(WayOut.MakeShape.class::cast)
        .filter(make -> make.node().equals(id))
        .findFirst()
        .map(make -> new Shaping(wired, id).counted(make.rows(), make.columns()))
        .orElseGet(() -> new Outcome.Done(wired));
  }

  private Outcome numbered(Assembled fitted) {
    Optional<Kin> kin =
        general().flatMap(general -> operand().flatMap(operand -> Kin.of(general, operand)));
    return fitted.scenario().node(id).orElseThrow() instanceof LeafNode leaf && kin.isPresent()
        ? Pasting.paste(fitted, id, 0, 0, drawn(leaf.value(), kin.get()))
        : new Outcome.Done(fitted);
  }

  private Matrix drawn(Matrix old, Kin kin) {
    return Matrix.generate(
        old.rows(), old.columns(), kin.drawn(old.columns(), FreshNumbers.of(id)));
  }
}
