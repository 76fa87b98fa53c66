package studio.backprop.scenario.program;

import java.util.List;
import studio.backprop.graph.LeafNode;
import studio.backprop.notation.Arguments;
import studio.backprop.notation.Fault;
import studio.backprop.notation.FaultException;
import studio.backprop.notation.Parameter;
import studio.backprop.notation.Signature;
import studio.backprop.notation.SizeReader;
import studio.backprop.notation.Statement;
import studio.backprop.notation.Syntax;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.edit.FreshNumbers;
import studio.backprop.shape.Cost;
import studio.backprop.shape.Dims;

/// The leaves that a program declares: `W = parameter(d, h)`. Their numbers are drawn.
final class Leaves {
  private static final List<Parameter> SIZES =
      List.of(
          new Parameter("rows", Parameter.Kind.SIZE, true),
          new Parameter("columns", Parameter.Kind.SIZE, true));

  private long numbers;

  /// @throws FaultException where its sizes are none, or all leaves hold too many numbers
  LeafNode leaf(Statement.Assigned line, LeafNode.Kind kind, Dims dims) {
    Syntax.Call call = (Syntax.Call) line.value();
    Arguments sizes = Arguments.of(call, new Signature(kind.toString(), SIZES));
    SizeReader reader = new SizeReader(dims);
    Syntax high = sizes.of(SIZES.getFirst());
    Syntax wide = sizes.of(SIZES.getLast());
    long rows = reader.of(high).value();
    long columns = reader.of(wide).value();
    numbers = Cost.sum(numbers, Cost.product(rows, columns));
    if (numbers > Scenario.MOST_NUMBERS) {
      throw new FaultException(line.place(), new Fault.TooManyNumbers(Scenario.MOST_NUMBERS));
    }
    return new LeafNode(
        line.name(),
        kind,
        SizeReader.written(high),
        SizeReader.written(wide),
        FreshNumbers.of(line.name()).weights((int) rows, (int) columns));
  }
}
