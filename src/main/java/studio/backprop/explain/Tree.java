package studio.backprop.explain;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.backprop.expression.Whole;
import studio.backprop.graph.CellName;
import studio.backprop.graph.InnerCellName;
import studio.backprop.graph.Quantity;
import studio.backprop.scalar.Function;
import studio.backprop.scalar.Scalar;
import studio.backprop.scalar.Sign;

/// What a number is made of, in numbers: a tree whose leaves are cells that can be asked in turn,
/// or constants. Nothing in it names itself.
public sealed interface Tree {

  /// Its number.
  double value();

  /// What it is directly made of.
  default List<Tree> parts() {
    return switch (this) {
      case Cell _, InnerCell _, Constant _ -> List.of();
      case Sum(List<Tree> terms, _) -> terms;
      case Product(List<Tree> factors, _) -> factors;
      case Quotient(Tree above, Tree below, _) -> List.of(above, below);
      case Power(Tree base, _, _) -> List.of(base);
      case Applied applied -> applied.of();
    };
  }

  /// Itself and all that it is made of, each before what it is made of.
  default Stream<Tree> all() {
    return Stream.concat(Stream.of(this), parts().stream().flatMap(Tree::all));
  }

  /// A cell of a node's value or gradient, which explains itself in turn.
  record Cell(CellName name, double value) implements Tree {}

  /// A cell of a named matrix inside an operation.
  record InnerCell(InnerCellName name, double value) implements Tree {
    /// Whether it is of the matrix or of its gradient.
    public Quantity quantity() {
      return name.quantity();
    }
  }

  /// A number that comes from an option, a size or the declaration itself.
  record Constant(Scalar constant, double value) implements Tree {
    static Constant of(double value) {
      return new Constant(Scalar.constant(value), value);
    }
  }

  /// What is added up.
  record Sum(List<Tree> terms, double value) implements Tree {
    public Sum {
      terms = List.copyOf(terms);
    }
  }

  /// What is multiplied.
  record Product(List<Tree> factors, double value) implements Tree {
    public Product {
      factors = List.copyOf(factors);
    }

    static Product of(List<Tree> factors) {
      double product = 1;
      for (Tree factor : factors) {
        product *= factor.value();
      }
      return new Product(factors, product);
    }
  }

  record Quotient(Tree above, Tree below, double value) implements Tree {
    static Quotient of(Tree above, Tree below) {
      return new Quotient(above, below, above.value() / below.value());
    }
  }

  record Power(Tree base, int exponent, double value) implements Tree {}

  /// A function of other numbers, which opens up into its definition unless everything ends in it.
  ///
  /// A definition is worked out when it is asked for, so two of these are never equal.
  final class Applied implements Tree {
    private final Applying applying;
    private final List<Tree> of;
    private final double value;
    private final @Nullable Supplier<Tree> definition;

    Applied(Applying applying, List<Tree> of, double value, @Nullable Supplier<Tree> definition) {
      this.applying = applying;
      this.of = List.copyOf(of);
      this.value = value;
      this.definition = definition;
    }

    /// What is applied.
    sealed interface Applying {}

    /// A function of single numbers.
    record OfNumbers(Function function) implements Applying {}

    /// A cell of what is worked out of a row, or a whole matrix, at once.
    public record OfMatrix(Whole whole, int row, int column) implements Applying {}

    /// What it is called.
    public Sign sign() {
      return switch (applying) {
        case OfNumbers(Function function) -> function.sign();
        case OfMatrix(Whole whole, _, _) -> whole.sign();
      };
    }

    /// The numbers that it is of.
    public List<Tree> of() {
      return of;
    }

    @Override
    public double value() {
      return value;
    }

    /// The function of a row or a whole matrix; empty where it is one of single numbers.
    public Optional<Whole> whole() {
      return applying instanceof OfMatrix(Whole whole, _, _)
          ? Optional.of(whole)
          : Optional.empty();
    }

    /// Which of its cells it is, where only that tells them apart.
    public Optional<OfMatrix> place() {
      return applying instanceof OfMatrix cell && cell.whole().isOfPlace()
          ? Optional.of(cell)
          : Optional.empty();
    }

    /// The function of single numbers; empty where it is one of a row or a whole matrix.
    public Optional<Function> function() {
      return applying instanceof OfNumbers(Function function)
          ? Optional.of(function)
          : Optional.empty();
    }

    /// What it is over the same cells; empty where everything ends in it.
    public Optional<Tree> definition() {
      return Optional.ofNullable(definition).map(Supplier::get);
    }
  }
}
