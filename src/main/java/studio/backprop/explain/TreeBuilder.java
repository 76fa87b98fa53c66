package studio.backprop.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Reference;
import studio.backprop.expression.Reference.Entry;
import studio.backprop.expression.Values;
import studio.backprop.expression.Whole;
import studio.backprop.expression.Whole.CellOf;
import studio.backprop.graph.CellName;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.InnerCellName;
import studio.backprop.graph.Quantity;
import studio.backprop.scalar.Basic;
import studio.backprop.scalar.Condition;
import studio.backprop.scalar.Function;
import studio.backprop.scalar.Index;
import studio.backprop.scalar.Letters;
import studio.backprop.scalar.Scalar;
import studio.backprop.scalar.ScalarFunction;
import studio.backprop.scalar.Variable;
import studio.backprop.trace.Trace;

/// Puts the numbers of a trace into a cell that is written in indices.
final class TreeBuilder {
  private static final Tree ZERO = Tree.Constant.of(0);

  private final Trace trace;
  private final GraphNode of;
  private final Values values;

  /// @param of the operation whose expressions are told
  TreeBuilder(Trace trace, GraphNode of) {
    this.trace = trace;
    this.of = of;
    this.values = trace.inside(of).remembering();
  }

  /// One cell of an expression.
  Tree cell(Expression expression, int row, int column) {
    return cell(expression.cell(Index.at(row), Index.at(column), new Letters()));
  }

  /// A cell that is written in indices, none of its letters free.
  Tree cell(Scalar scalar) {
    Tree tree = new Walk(new Letters.Values(), List.of()).build(scalar);
    return tree == null ? ZERO : tree;
  }

  /// The number of a cell whose letters stand for these numbers.
  double number(Scalar scalar, Letters.Values letters) {
    return new Walk(letters, List.of()).present(scalar).value();
  }

  /// The node whose value or gradient a reference stands for.
  GraphNode node(Reference reference) {
    return reference.role() == Reference.Role.OPERAND
        ? trace.graph().node(of.operands().get(reference.slot()).from())
        : of;
  }

  private static Quantity quantity(Reference reference) {
    return reference.role().isGradient() ? Quantity.GRADIENT : Quantity.VALUE;
  }

  private Tree entry(Reference reference, int row, int column) {
    double value = values.slot(reference.slot()).get(row, column);
    return switch (reference.role()) {
      case OPERAND, OUTPUT, UPSTREAM ->
          new Tree.Cell(
              new CellName(node(reference).id(), quantity(reference), row, column), value);
      case INNER, INNER_GRADIENT ->
          copied(reference)
              .map(patches -> cell(patches, row, column))
              .orElseGet(() ->
                  new Tree.InnerCell(
                      new InnerCellName(
                          of.id(), reference.name(), quantity(reference), row, column),
                      value));
    };
  }

  /// The patches under a filter: their cells are the image's.
  private Optional<Expression> copied(Reference inner) {
    return inner.role() == Reference.Role.INNER ? of.operation().opened(inner) : Optional.empty();
  }

  private Tree whole(Whole whole, int row, int column) {
    List<Tree> cells = new ArrayList<>();
    for (Expression part : whole.parts()) {
      int rows = (int) part.shape().rows().value();
      int columns = (int) part.shape().columns().value();
      for (int i = whole.isRowByRow() ? row : 0; i < (whole.isRowByRow() ? row + 1 : rows); i++) {
        for (int j = 0; j < columns; j++) {
          cells.add(cell(part, i, j));
        }
      }
    }
    return new Tree.Applied(
        new Tree.Applied.OfMatrix(whole, row, column),
        cells,
        values.of(whole).get(row, column),
        definition(whole, row, column));
  }

  private @Nullable Supplier<Tree> definition(Whole whole, int row, int column) {
    Optional<Scalar> definition = whole.definition(Index.at(row), Index.at(column), new Letters());
    return definition.isEmpty() ? null : () -> cell(definition.get());
  }

  /// One walk over a tree, with what its letters and variables stand for. What a condition shuts
  /// out is null.
  private final class Walk {
    private final Letters.Values letters;
    private final List<Tree> variables;

    Walk(Letters.Values letters, List<Tree> variables) {
      this.letters = letters;
      this.variables = variables;
    }

    @Nullable Tree build(Scalar scalar) {
      if (scalar.isConstant()) {
        return new Tree.Constant(scalar, scalar.number());
      }
      return switch (scalar) {
        case Scalar.Of(Entry(Reference reference, Index row, Index column)) ->
            entry(reference, (int) row.value(letters), (int) column.value(letters));
        case Scalar.Of(CellOf(Whole whole, Index row, Index column)) ->
            whole(whole, (int) row.value(letters), (int) column.value(letters));
        case Scalar.Of(Variable variable) -> variables.get(variable.position());
        case Scalar.Position(Index index) -> Tree.Constant.of((double) index.value(letters));
        case Scalar.Sum(List<Scalar> terms) -> {
          List<Tree> all = new ArrayList<>();
          terms.forEach(term -> addTo(all, build(term)));
          yield sum(all);
        }
        case Scalar.Over(Index.Letter letter, Scalar body) -> sum(each(letter, body));
        case Scalar.Product(List<Scalar> factors) -> product(factors);
        case Scalar.Quotient(Scalar above, Scalar below) -> {
          Tree numerator = build(above);
          yield numerator == null ? null : Tree.Quotient.of(numerator, present(below));
        }
        case Scalar.Power(Scalar base, int exponent) -> {
          Tree inner = present(base);
          double power = 1;
          for (int k = 0; k < exponent; k++) {
            power *= inner.value();
          }
          yield new Tree.Power(inner, exponent, power);
        }
        case Scalar.Applied(Function function, List<Scalar> numbers) ->
            applied(function, numbers.stream().map(this::present).toList());
        case Scalar.Among(Basic function, List<Scalar> first, Index.Letter letter, Scalar body) ->
            among(function, first.stream().map(this::present).toList(), each(letter, body));
        case Scalar.Where(List<Condition> conditions, Scalar body) ->
            conditions.stream().allMatch(condition -> condition.holds(letters))
                ? build(body)
                : null;
        case Scalar.Constant _, Scalar.Of _ ->
            throw new IllegalStateException("an atom of no operation: " + scalar);
      };
    }

    private Tree present(Scalar scalar) {
      Tree tree = build(scalar);
      return tree == null ? ZERO : tree;
    }

    private List<Tree> each(Index.Letter letter, Scalar body) {
      List<Tree> all = new ArrayList<>();
      for (long k = 0; k < letter.range(); k++) {
        letters.set(letter, k);
        addTo(all, build(body));
      }
      return all;
    }

    private static void addTo(List<Tree> all, @Nullable Tree tree) {
      if (tree instanceof Tree.Sum(List<Tree> terms, _)) {
        all.addAll(terms);
      } else if (tree != null) {
        all.add(tree);
      }
    }

    private static @Nullable Tree sum(List<Tree> terms) {
      double sum = 0;
      for (Tree term : terms) {
        sum += term.value();
      }
      return terms.isEmpty()
          ? null
          : terms.size() == 1 ? terms.getFirst() : new Tree.Sum(terms, sum);
    }

    private @Nullable Tree product(List<Scalar> factors) {
      List<Tree> all = new ArrayList<>();
      for (Scalar factor : factors) {
        Tree tree = build(factor);
        if (tree == null) {
          return null;
        }
        if (tree instanceof Tree.Product(List<Tree> inner, _)) {
          all.addAll(inner);
        } else {
          all.add(tree);
        }
      }
      return Tree.Product.of(all);
    }

    /// What is written as its definition opens up at once, where its numbers stay numbers.
    private Tree applied(Function function, List<Tree> numbers) {
      double value = function.at(numbers.stream().mapToDouble(Tree::value).toArray());
      if (!(function instanceof ScalarFunction defined)) {
        return new Tree.Applied(new Tree.Applied.OfNumbers(function), numbers, value, null);
      }
      Supplier<Tree> definition =
          () -> new Walk(new Letters.Values(), numbers).present(defined.definition());
      if (defined.isWrittenOut()) {
        Tree open = definition.get();
        if (Double.isNaN(value) || Math.abs(open.value() - value) <= 1e-9 * Math.abs(value)) {
          return open;
        }
      }
      return new Tree.Applied(new Tree.Applied.OfNumbers(function), numbers, value, definition);
    }

    /// Of the largest the tested one stands first, and all others after it.
    private Tree among(Basic function, List<Tree> first, List<Tree> each) {
      List<Tree> all = new ArrayList<>(first);
      each.stream().filter(one -> !first.contains(one)).forEach(all::add);
      double value =
          function == Basic.IS_LARGEST
              ? isFirstOfTheLargest(first.getFirst(), each)
              : function.at(all.stream().mapToDouble(Tree::value).toArray());
      return new Tree.Applied(new Tree.Applied.OfNumbers(function), all, value, null);
    }

    private static double isFirstOfTheLargest(Tree tested, List<Tree> each) {
      int winner = Basic.winner(each.size(), k -> each.get(k).value());
      return each.get(winner).equals(tested) ? 1 : 0;
    }
  }
}
