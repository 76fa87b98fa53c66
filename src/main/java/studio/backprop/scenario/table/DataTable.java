package studio.backprop.scenario.table;

import java.util.ArrayList;
import java.util.List;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.Node;
import studio.backprop.matrix.Matrix;
import studio.backprop.operation.Catalogue;
import studio.backprop.operation.Layering;
import studio.backprop.operation.Operation;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.program.LayeredNetwork;

/// A table of data: a row an example. One column is to be learned from all others.
///
/// @param columns at least two, of as many rows
public record DataTable(List<Column> columns) {
  public DataTable {
    columns = List.copyOf(columns);
  }

  public int rows() {
    return columns.getFirst().values().rows();
  }

  /// The column that is learned where nobody says otherwise: the last one of classes, or the last.
  public int usualTarget() {
    for (int column = columns.size() - 1; column >= 0; column--) {
      if (columns.get(column).isOfClasses()) {
        return column;
      }
    }
    return columns.size() - 1;
  }

  /// The loss that fits a column.
  ///
  /// @param offered the losses that there are
  public Operation usualLoss(int target, Layering offered) {
    return columns.get(target).isOfClasses() ? offered.ofClasses() : offered.ofNumbers();
  }

  /// The column that is learned, as a loss takes it: for a softmax also numbers are classes.
  Column target(int target, Operation loss) {
    Column column = columns.get(target);
    return Layering.isOfClasses(loss) ? column.asClasses() : column;
  }

  /// What the columns of the inputs are called.
  public List<String> inputLabels(int target) {
    return inputs(target).stream().flatMap(column -> column.inputLabels().stream()).toList();
  }

  /// What the columns of the targets are called.
  public List<String> targetLabels(int target, Operation loss) {
    return target(target, loss).targetLabels();
  }

  /// The columns of numbers that something is learned from: what can be scaled.
  public List<Column> scalable(int target) {
    return inputs(target).stream().filter(Column::isScalable).toList();
  }

  /// The same with these scaled.
  public DataTable scaled(int target) {
    List<Column> scaled = new ArrayList<>(columns);
    scaled.replaceAll(Column::scaled);
    scaled.set(target, columns.get(target));
    return new DataTable(scaled);
  }

  private List<Column> inputs(int target) {
    List<Column> inputs = new ArrayList<>(columns);
    inputs.remove(target);
    return inputs;
  }

  /// A network for it.
  public LayeredNetwork network(int target, List<LayeredNetwork.Layer> hidden, Operation loss) {
    int width = inputs(target).stream().mapToInt(column -> column.values().columns()).sum();
    return new LayeredNetwork(rows(), width, hidden, target(target, loss).values().columns(), loss);
  }

  /// A document with the network and these numbers.
  public Scenario scenario(LayeredNetwork network, int target, Catalogue catalogue, String title) {
    Scenario drawn = network.scenario(catalogue, title);
    Matrix inputs = beside(inputs(target));
    Matrix targets = target(target, network.loss()).values();
    return drawn.withNodes(
        drawn.nodes().stream()
            .<Node>map(node ->
                switch (node) {
                  case LeafNode leaf when leaf.id().equals(LayeredNetwork.INPUTS) ->
                      filled(leaf, inputs, inputLabels(target));
                  case LeafNode leaf when leaf.id().equals(LayeredNetwork.TARGETS) ->
                      filled(leaf, targets, targetLabels(target, network.loss()));
                  default -> node;
                })
            .toList());
  }

  private static LeafNode filled(LeafNode leaf, Matrix numbers, List<String> labels) {
    return new LeafNode(
        leaf.id(),
        leaf.kind(),
        leaf.rows(),
        leaf.columns(),
        numbers,
        List.of(),
        labels,
        leaf.appearance());
  }

  private Matrix beside(List<Column> parts) {
    List<Matrix> owners = new ArrayList<>();
    List<Integer> within = new ArrayList<>();
    for (Column part : parts) {
      for (int column = 0; column < part.values().columns(); column++) {
        owners.add(part.values());
        within.add(column);
      }
    }
    return Matrix.generate(
        rows(), owners.size(), (row, column) -> owners.get(column).get(row, within.get(column)));
  }
}
