package studio.backprop.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import studio.backprop.matrix.Matrix;
import studio.backprop.shape.Dims;
import studio.backprop.shape.Size;
import studio.backprop.shape.WrittenSize;

/// Some of the examples of a source, along the symbol that they lie along.
///
/// @param symbol that symbol
/// @param dims the sizes of the source
/// @param examples which ones, from 0, in order
public record MiniBatch(String symbol, Dims dims, List<Integer> examples) {
  public MiniBatch {
    examples = List.copyOf(examples);
  }

  /// The examples whose turn it is: the next so many at each step, at the end of a round perhaps
  /// fewer, then from the top again.
  ///
  /// @param source one that declares along which symbol its examples lie
  /// @param heldOut how many are held out, and never have their turn; fewer than there are
  /// @param examples how many a step takes, at least 1; above all there are, it takes all
  /// @param step from 0
  public static MiniBatch at(GraphSource source, int heldOut, int examples, long step) {
    List<Integer> taught = taught(source, heldOut);
    return turn(source, taught, examples, (int) (step % turns(taught, examples)));
  }

  /// One of each size that there is in a round: the first, and the last where it is smaller; and
  /// those that are held out, where some are.
  public static List<MiniBatch> round(GraphSource source, int heldOut, int examples) {
    List<Integer> taught = taught(source, heldOut);
    Map<Integer, MiniBatch> sizes = new TreeMap<>(Comparator.reverseOrder());
    for (int turn : new int[] {turns(taught, examples) - 1, 0}) {
      MiniBatch batch = turn(source, taught, examples, turn);
      sizes.put(batch.count(), batch);
    }
    heldOut(source, heldOut).ifPresent(held -> sizes.putIfAbsent(held.count(), held));
    return List.copyOf(sizes.values());
  }

  /// Those that nothing is learned of, spread evenly over all; empty where none are.
  public static Optional<MiniBatch> heldOut(GraphSource source, int count) {
    return count == 0
        ? Optional.empty()
        : Optional.of(
            new MiniBatch(source.batch().orElseThrow(), source.dims(), spread(source, count)));
  }

  private static List<Integer> spread(GraphSource source, int count) {
    long size = size(source);
    return IntStream.range(0, count)
        .mapToObj(k -> (int) ((2L * k + 1) * size / (2L * count)))
        .toList();
  }

  private static List<Integer> taught(GraphSource source, int heldOut) {
    Set<Integer> held = Set.copyOf(spread(source, heldOut));
    return IntStream.range(0, size(source)).filter(k -> !held.contains(k)).boxed().toList();
  }

  /// How many steps a round has.
  public static int turns(GraphSource source, int heldOut, int examples) {
    return turns(taught(source, heldOut), examples);
  }

  private static int turns(List<Integer> taught, int examples) {
    return Math.ceilDiv(taught.size(), Math.min(examples, taught.size()));
  }

  private static MiniBatch turn(GraphSource source, List<Integer> taught, int examples, int turn) {
    int taken = Math.min(examples, taught.size());
    int to = Math.min(taught.size(), (turn + 1) * taken);
    return new MiniBatch(
        source.batch().orElseThrow(), source.dims(), taught.subList(turn * taken, to));
  }

  private static int size(GraphSource source) {
    return (int) source.dims().size(source.batch().orElseThrow()).value();
  }

  /// How many examples these are.
  public int count() {
    return examples.size();
  }

  /// Whether these are all examples that there are.
  public boolean isWhole() {
    return count() == dims.size(symbol).value();
  }

  /// The source with no other examples. The symbol's size is how many they are.
  public GraphSource of(GraphSource source) {
    if (isWhole()) {
      return source;
    }
    List<Node> nodes = new ArrayList<>(source.nodes());
    nodes.replaceAll(node -> node instanceof LeafNode leaf ? of(leaf) : node);
    return new GraphSource(
        source.catalogue(),
        dims.with(symbol, count()),
        nodes,
        source.output(),
        source.outputGradient(),
        source.batch());
  }

  /// A leaf's part in these examples, with its labels: rows, columns, or blocks of a product.
  public LeafNode of(LeafNode leaf) {
    int[] rows = kept(leaf.rows());
    int[] columns = kept(leaf.columns());
    Matrix value = leaf.value();
    if (rows.length == value.rows() && columns.length == value.columns()) {
      return leaf;
    }
    return new LeafNode(
        leaf.id(),
        leaf.kind(),
        leaf.rows(),
        leaf.columns(),
        Matrix.generate(rows.length, columns.length, (i, j) -> value.get(rows[i], columns[j])),
        kept(leaf.rowLabels(), rows),
        kept(leaf.columnLabels(), columns),
        leaf.appearance());
  }

  /// A matrix of a leaf's shape that is zero but for these examples' part.
  ///
  /// @param part of the shape of the leaf's part
  public Matrix spread(LeafNode leaf, Matrix part) {
    Matrix whole = leaf.value();
    if (part.sameSize(whole)) {
      return part;
    }
    int[] rows = places(kept(leaf.rows()), whole.rows());
    int[] columns = places(kept(leaf.columns()), whole.columns());
    return Matrix.generate(
        whole.rows(),
        whole.columns(),
        (i, j) -> rows[i] < 0 || columns[j] < 0 ? 0 : part.get(rows[i], columns[j]));
  }

  private static List<String> kept(List<String> labels, int[] indices) {
    return labels.isEmpty() ? labels : Arrays.stream(indices).mapToObj(labels::get).toList();
  }

  /// Where each index stands among those that are kept, −1 for the others.
  private static int[] places(int[] kept, int size) {
    int[] places = new int[size];
    Arrays.fill(places, -1);
    for (int k = 0; k < kept.length; k++) {
      places[kept[k]] = k;
    }
    return places;
  }

  /// The indices along an axis that belong to these examples, in order. In a product such as `n*c`
  /// the outermost factor is the first.
  private int[] kept(WrittenSize written) {
    int[] indices = {0};
    for (Size factor : dims.size(written).factors()) {
      boolean isExamples = factor.equals(dims.size(symbol));
      int size = (int) factor.value();
      int count = isExamples ? count() : size;
      int[] finer = new int[indices.length * count];
      for (int k = 0; k < finer.length; k++) {
        int index = k % count;
        finer[k] = indices[k / count] * size + (isExamples ? examples.get(index) : index);
      }
      indices = finer;
    }
    return indices;
  }
}
