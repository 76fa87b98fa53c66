package studio.backprop.explain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import studio.backprop.graph.CellName;
import studio.backprop.graph.InnerCellName;
import studio.backprop.graph.Quantity;
import studio.backprop.matrix.Matrix;
import studio.backprop.scalar.Index;

/// The partial derivatives of an operation's cells by one cell of an operand, ∂sₖₗ/∂wᵢⱼ, read off
/// the gradient in numbers: a gradient is linear in what arrives from above, and the derivative by
/// wᵢⱼ is what stands beside ∂L/∂sₖₗ.
final class LocalDerivatives {
  private final Pullback pullback;
  private final TreeBuilder trees;
  private final String operation;
  private final Map<CellName, List<Tree>> beside = new LinkedHashMap<>();
  private final Set<CellName> behind = new HashSet<>();

  private LocalDerivatives(Pullback pullback) {
    this.pullback = pullback;
    this.trees = pullback.trees();
    this.operation = pullback.node().id();
  }

  /// The chain rule for one cell.
  static Chain chain(Pullback pullback, int row, int column) {
    LocalDerivatives found = new LocalDerivatives(pullback);
    found.gather(found.trees.cell(pullback.expression(), row, column), List.of(), false);
    Dependence dependence = Dependence.of(pullback, Index.at(row), Index.at(column));
    List<LocalDerivative> all = new ArrayList<>();
    Matrix arrived = pullback.upstream();
    for (int k : range(dependence.row())) {
      for (int l : range(dependence.column())) {
        CellName cell = new CellName(found.operation, Quantity.GRADIENT, k, l);
        all.add(
            new LocalDerivative(
                new Tree.Cell(cell, arrived.get(k, l)),
                found.derivative(cell),
                found.behind.contains(cell)));
      }
    }
    return new Chain(dependence.row(), dependence.column(), all);
  }

  private static int[] range(Index index) {
    return switch (index) {
      case Index.At(long value) -> new int[] {(int) value};
      case Index.Letter(_, long range) -> IntStream.range(0, (int) range).toArray();
      case Index.Computed _ -> throw new IllegalStateException("neither fixed nor a letter");
    };
  }

  private Tree derivative(CellName cell) {
    List<Tree> terms = beside.getOrDefault(cell, List.of());
    double sum = terms.stream().mapToDouble(Tree::value).sum();
    return terms.isEmpty()
        ? Tree.Constant.of(0)
        : terms.size() == 1 ? terms.getFirst() : new Tree.Sum(terms, sum);
  }

  /// @param isBehind whether one of these factors stands before it
  private void gather(Tree tree, List<Tree> factors, boolean isBehind) {
    switch (tree) {
      case Tree.Cell cell when isArriving(cell.name()) -> {
        beside.computeIfAbsent(cell.name(), _ -> new ArrayList<>()).add(product(factors));
        if (isBehind) {
          behind.add(cell.name());
        }
      }
      case Tree.InnerCell inner when inner.quantity() == Quantity.GRADIENT ->
          gather(open(inner.name()), factors, isBehind);
      case Tree.Sum(List<Tree> terms, _) -> terms.forEach(term -> gather(term, factors, isBehind));
      case Tree.Product(List<Tree> all, _) -> {
        int at = arriving(all);
        List<Tree> others = new ArrayList<>(factors);
        others.addAll(all.subList(0, at));
        others.addAll(all.subList(at + 1, all.size()));
        gather(all.get(at), others, isBehind || at > 0);
      }
      case Tree.Quotient(Tree above, Tree below, _) -> {
        List<Tree> others = new ArrayList<>(factors);
        others.add(Tree.Quotient.of(Tree.Constant.of(1), below));
        gather(above, others, isBehind);
      }
      case Tree.Constant(_, double value) when value == 0 -> {}
      default -> throw notLinear();
    }
  }

  private Tree open(InnerCellName inner) {
    return trees.cell(pullback.innerGradient(inner.inner()), inner.row(), inner.column());
  }

  private int arriving(List<Tree> factors) {
    for (int k = 0; k < factors.size(); k++) {
      if (factors.get(k).all().anyMatch(this::isArriving)) {
        return k;
      }
    }
    throw notLinear();
  }

  private boolean isArriving(Tree tree) {
    return switch (tree) {
      case Tree.Cell cell -> isArriving(cell.name());
      case Tree.InnerCell inner -> inner.quantity() == Quantity.GRADIENT;
      default -> false;
    };
  }

  private boolean isArriving(CellName cell) {
    return cell.quantity() == Quantity.GRADIENT && cell.node().equals(operation);
  }

  private static Tree product(List<Tree> factors) {
    return switch (factors.size()) {
      case 0 -> Tree.Constant.of(1);
      case 1 -> factors.getFirst();
      default -> Tree.Product.of(factors);
    };
  }

  private IllegalStateException notLinear() {
    return new IllegalStateException(
        "a term of %s holds no gradient from above, so it is no gradient".formatted(operation));
  }
}
