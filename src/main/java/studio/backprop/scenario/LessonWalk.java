package studio.backprop.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.backprop.graph.Assembler;
import studio.backprop.graph.Assembly;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphSource;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.Node;
import studio.backprop.graph.Place;
import studio.backprop.graph.Problem;
import studio.backprop.matrix.Matrix;
import studio.backprop.shape.Cost;
import studio.backprop.shape.Dims;
import studio.backprop.shape.WrittenSize;

/// A walk through a lesson, moment by moment, with the graph in the sizes that hold there: those of
/// the scenario, and whatever was set up to then.
public final class LessonWalk {
  /// Of how many nodes and hundreds of numbers graphs are made on the way, in all.
  private static final long WORK = 500_000;

  private final Scenario scenario;
  private final boolean fits;
  private Stage stage;
  private Stage before;
  private long work;

  /// @param own the scenario's graph in its own sizes, as far as it goes
  public LessonWalk(Scenario scenario, Assembly own) {
    this.scenario = scenario;
    this.fits = unfit(own).isEmpty();
    this.stage = new Stage(scenario.dims(), own.graph(), Optional.empty());
    this.before = stage;
  }

  /// Where a lesson stands at a moment.
  ///
  /// @param dims the sizes that hold
  /// @param graph the graph in these sizes as far as it is known; of the numbers in it, only the
  ///   shape counts
  /// @param unfit the first place where the graph does not fit in these sizes, though it does in
  ///   its own
  public record Stage(Dims dims, Graph graph, Optional<Place> unfit) {}

  /// Goes on to the next moment.
  public Stage enter(Moment moment) {
    before = stage;
    Dims dims = stage.dims();
    for (var size : moment.set().sizes().entrySet()) {
      if (dims.sizes().containsKey(size.getKey())) {
        dims = dims.with(size.getKey(), size.getValue());
      }
    }
    if (!dims.equals(stage.dims())) {
      stage = stageIn(dims);
    }
    return stage;
  }

  /// Takes back the sizes that the last moment set.
  public Stage takeBackSizes() {
    stage = before;
    return stage;
  }

  private Stage stageIn(Dims dims) {
    List<Node> nodes = new ArrayList<>();
    long numbers = 0;
    for (Node node : scenario.nodes()) {
      if (node instanceof LeafNode leaf) {
        numbers = Cost.sum(numbers, cells(dims, leaf));
        if (numbers > Scenario.MOST_NUMBERS) {
          return new Stage(dims, nothing(dims), Optional.of(new Place.Value(leaf.id())));
        }
      }
      nodes.add(node);
    }
    work += nodes.size() + numbers / 100;
    if (work > WORK) {
      return new Stage(dims, nothing(dims), Optional.empty());
    }
    nodes.replaceAll(node -> node instanceof LeafNode leaf ? blank(dims, leaf) : node);
    Assembly assembly = Assembler.assemble(source(dims, nodes));
    return new Stage(dims, assembly.graph(), fits ? unfit(assembly) : Optional.empty());
  }

  private static Optional<Place> unfit(Assembly assembly) {
    // The gradient that arrives follows the output's shape.
    return assembly.problems().stream()
        .map(Problem::place)
        .filter(place -> !(place instanceof Place.Arriving))
        .findFirst();
  }

  private GraphSource source(Dims dims, List<Node> nodes) {
    return new GraphSource(
        scenario.catalogue(), dims, nodes, scenario.output(), Optional.empty(), scenario.batch());
  }

  private Graph nothing(Dims dims) {
    return Assembler.assemble(source(dims, List.of())).graph();
  }

  private static long cells(Dims dims, LeafNode leaf) {
    return Cost.product(extent(dims, leaf.rows()), extent(dims, leaf.columns()));
  }

  private static long extent(Dims dims, WrittenSize size) {
    return dims.faultOf(size).isPresent() ? 1 : dims.size(size).value();
  }

  private static LeafNode blank(Dims dims, LeafNode leaf) {
    Matrix zeros =
        Matrix.zeros((int) extent(dims, leaf.rows()), (int) extent(dims, leaf.columns()));
    return new LeafNode(leaf.id(), leaf.kind(), leaf.rows(), leaf.columns(), zeros);
  }
}
