package studio.backprop.writing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.shape.Shape;
import studio.backprop.writing.style.MathText;

/// How many numbers training may change, by matrix and in all.
public record ParameterCount(List<One> matrices) {
  /// Of more matrices than that only the first and the last are told in the sum.
  private static final int MOST_IN_SUM = 40;

  private static final int TOLD_FIRST = 8;

  /// One parameter matrix: its plain name and shape.
  public record One(String id, String name, Shape shape) {
    public long count() {
      return shape.cells();
    }

    /// In symbols, as it stands in a sum: `d·h`, or `h` for a row.
    public String symbols() {
      return shape.rows().times(shape.columns()).symbol();
    }

    /// In full: `d×h = 3·4 = 12`, or `3·4 = 12` where there are no symbols.
    public String formula() {
      String sizes = shape.rows().value() + "·" + shape.columns().value() + " = " + count();
      boolean named = !shape.rows().isLiteral() || !shape.columns().isLiteral();
      return named ? shape.symbols() + " = " + sizes : sizes;
    }
  }

  public ParameterCount {
    matrices = List.copyOf(matrices);
  }

  /// Of all parameters of a graph, in running order.
  public static ParameterCount of(Graph graph) {
    return new ParameterCount(
        graph.nodes().stream().filter(GraphNode::isParameter).map(ParameterCount::one).toList());
  }

  /// Of one parameter.
  public static One one(GraphNode node) {
    return new One(node.id(), MathText.of(node).plain(), node.shape());
  }

  public long total() {
    return matrices.stream().mapToLong(One::count).sum();
  }

  /// `d·h + h + h + 1 = 21`; a single matrix, `d·h = 12`; none, `0`; very many, `d·h + … + 1 =
  /// 30,021`.
  public String formula() {
    String sum = told().collect(Collectors.joining(" + "));
    String number = Long.toString(total());
    return sum.isEmpty() || sum.equals(number) ? number : sum + " = " + number;
  }

  private Stream<String> told() {
    if (matrices.size() <= MOST_IN_SUM) {
      return matrices.stream().map(One::symbols);
    }
    Stream<String> first = matrices.stream().limit(TOLD_FIRST).map(One::symbols);
    return Stream.concat(first, Stream.of("…", matrices.getLast().symbols()));
  }
}
