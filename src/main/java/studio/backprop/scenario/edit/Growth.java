package studio.backprop.scenario.edit;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Node;
import studio.backprop.scenario.Scenario;
import studio.backprop.shape.Cost;
import studio.backprop.shape.Dims;
import studio.backprop.shape.WrittenSize;

/// How much an edit makes, at most: what is known of it before it is done.
///
/// @param nodes how many nodes it adds
/// @param numbers how many cells the leaves have that it makes; 0 where it is refused for that
public record Growth(int nodes, long numbers) {

  /// What an edit of a document makes.
  public static Growth of(Edit edit, Assembled before) {
    long numbers = numbers(edit, before);
    return new Growth(nodes(edit, before), numbers > Scenario.MOST_NUMBERS ? 0 : numbers);
  }

  private static int nodes(Edit edit, Assembled before) {
    return switch (edit) {
      case Edit.AddLeaf _, Edit.AddOperation _, Edit.Supply _ -> 1;
      case Edit.Duplicate(Set<String> ids) -> ids.size();
      case Edit.Insert(Scenario part) -> part.nodes().size();
      case Edit.Rebuild(Scenario to) -> to.nodes().size();
      case Edit.Replace(_, List<Node> by, _) -> by.size();
      case Edit.OpenUp(String id) ->
          switch (new OpeningUp(before, id).way()) {
            case OpeningUp.Way.By(Replacing all) -> all.by().size();
            case OpeningUp.Way.Not _ -> 0;
          };
      default -> 0;
    };
  }

  private static long numbers(Edit edit, Assembled before) {
    return switch (edit) {
      case Edit.Resize(String symbol, int size) -> new Resizing(before, symbol, size).numbers();
      case Edit.SetShape(_, var rows, var columns) -> cells(before, rows, columns);
      case Edit.AddLeaf(_, _, var rows, var columns, _) -> cells(before, rows, columns);
      case Edit.MakeShape(_, long rows, long columns) -> Cost.product(rows, columns);
      case Edit.Supply _ ->
          Math.min(Scenario.MOST_NUMBERS, Cost.product(longest(before), longest(before)));
      default -> 0;
    };
  }

  private static long cells(Assembled before, WrittenSize rows, WrittenSize columns) {
    return Cost.product(extent(before, rows), extent(before, columns));
  }

  private static long extent(Assembled before, WrittenSize size) {
    Dims dims = before.scenario().dims();
    return dims.faultOf(size).isPresent() ? 0 : dims.size(size).value();
  }

  /// The longest side that a leaf has that is to fit those that there are.
  private static long longest(Assembled before) {
    Stream<Long> sizes = before.scenario().dims().sizes().values().stream().map(Long::valueOf);
    return Stream.concat(sizes, before.graph().nodes().stream().flatMap(Growth::sides))
        .max(Long::compare)
        .orElse(1L);
  }

  private static Stream<Long> sides(GraphNode node) {
    return Stream.of(node.shape().rows().value(), node.shape().columns().value());
  }
}
