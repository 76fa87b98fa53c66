package studio.backprop.lesson;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Product;
import studio.backprop.expression.Reference;
import studio.backprop.expression.Transposed;
import studio.backprop.graph.Graph;
import studio.backprop.notation.SourcePosition;
import studio.backprop.notation.Syntax;
import studio.backprop.notation.SyntaxText;
import studio.backprop.shape.Dims;
import studio.backprop.shape.Shape;
import studio.backprop.shape.Size;
import studio.backprop.writing.Names;
import studio.backprop.writing.formula.Formula;

/// A product of two matrices that is to be put together: which comes first, and which is turned.
///
/// @param factors the two matrices, in an order that says nothing of theirs
/// @param shape that of the product
public record ProductPuzzle(List<Factor> factors, Shape shape) {
  public ProductPuzzle {
    factors = List.copyOf(factors);
  }

  /// A matrix that is multiplied.
  ///
  /// @param written as a program has it: `X`, `grad(S)`
  /// @param name as formulas have it
  public record Factor(Syntax written, Formula name, Shape shape) {
    public String text() {
      return SyntaxText.of(written);
    }
  }

  /// A factor as it is put.
  ///
  /// @param turned whether it is transposed
  public record Put(Factor factor, boolean turned) {
    public Shape shape() {
      return turned ? factor.shape().transposed() : factor.shape();
    }

    public Put turn() {
      return new Put(factor, !turned);
    }

    /// As formulas have it: Xᵀ.
    public Formula name() {
      return turned ? new Formula.Transposed(factor.name()) : factor.name();
    }

    /// As a program has it: `X.T`.
    Syntax written() {
      return turned
          ? new Syntax.Transposed(factor.written(), SourcePosition.START)
          : factor.written();
    }
  }

  /// The puzzle of a right answer; empty where that is no product of two matrices as they are.
  public static Optional<ProductPuzzle> of(Graph graph, AnswerKey.OfProduct key) {
    Computed computed = key.computed();
    List<Expression> added = computed.worked(graph).toList();
    if (added.size() != 1
        || !(added.getFirst() instanceof Product(Expression left, Expression right))) {
      return Optional.empty();
    }
    List<Factor> factors =
        Stream.of(left, right)
            .map(side -> side instanceof Transposed(Expression operand) ? operand : side)
            .flatMap(side ->
                side instanceof Reference matrix
                    ? Stream.of(factor(graph, computed, matrix))
                    : Stream.empty())
            .sorted(Comparator.comparing(Factor::text))
            .toList();
    return factors.size() == 2
        ? Optional.of(new ProductPuzzle(factors, graph.node(key.of().node()).shape()))
        : Optional.empty();
  }

  private static Factor factor(Graph graph, Computed computed, Reference matrix) {
    return new Factor(
        computed.lines(graph).matrix(matrix),
        Names.ofLabels(graph).of(graph.node(computed.operation()), matrix),
        matrix.shape());
  }

  /// The formula that two factors make.
  public static Answer.OfProduct answer(Put left, Put right) {
    return new Answer.OfProduct(
        new Syntax.Binary(
            Syntax.Sign.PRODUCT, left.written(), right.written(), SourcePosition.START));
  }

  /// The shape of a product; empty where its inner sizes differ.
  public static Optional<Shape> product(Put left, Put right) {
    return left.shape().columns().value() == right.shape().rows().value()
        ? Optional.of(new Shape(left.shape().rows(), right.shape().columns()))
        : Optional.empty();
  }

  /// Whether a product multiplies, and has the shape that is asked for.
  public boolean fits(Put left, Put second) {
    return product(left, second).filter(shape::sameSizes).isPresent();
  }

  /// How many products fit: with sizes that are alike, shapes do not tell which is right.
  public long fitting() {
    return Stream.of(factors, factors.reversed())
        .flatMap(order ->
            puts(order.getFirst())
                .flatMap(left -> puts(order.getLast()).filter(second -> fits(left, second))))
        .count();
  }

  private static Stream<Put> puts(Factor factor) {
    return Stream.of(new Put(factor, false), new Put(factor, true));
  }

  /// Other sizes for symbols of it, so that no two are alike; empty where none of them would help.
  public SortedMap<String, Integer> unequal(Dims dims) {
    Set<Long> taken = new HashSet<>();
    SortedMap<String, Integer> other = new TreeMap<>();
    for (Size size : sizes()) {
      boolean isFree = taken.add(size.value());
      if (!isFree && dims.sizes().containsKey(size.symbol())) {
        int next = 2;
        while (!taken.add((long) next)) {
          next++;
        }
        other.put(size.symbol(), next);
      }
    }
    return other;
  }

  /// The sizes of its sides, each once.
  private Set<Size> sizes() {
    return factors.stream()
        .map(Factor::shape)
        .flatMap(side -> Stream.of(side.rows(), side.columns()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
