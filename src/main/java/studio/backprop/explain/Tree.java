package studio.backprop.explain;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

  /// A cell of a whole matrix: which of its cells it is.
  record Place(int row, int column) {}

  /// A function of other numbers, which opens up into its definition unless everything ends in it.
  ///
  /// A definition is worked out when it is asked for, so two of these are never equal.
  final class Applied implements Tree {
    private final Sign sign;
    private final List<Tree> of;
    private final double value;
    private final Optional<Place> place;
    private final Optional<Function> function;
    private final @Nullable Supplier<Tree> definition;

    Applied(
        Sign sign,
        List<Tree> of,
        double value,
        Optional<Place> place,
        Optional<Function> function,
        @Nullable Supplier<Tree> definition) {
      this.sign = sign;
      this.of = List.copyOf(of);
      this.value = value;
      this.place = place;
      this.function = function;
      this.definition = definition;
    }

    /// What it is called.
    public Sign sign() {
      return sign;
    }

    /// The numbers that it is of.
    public List<Tree> of() {
      return of;
    }

    @Override
    public double value() {
      return value;
    }

    /// Which cell of the result it is, where the function is of a whole matrix.
    public Optional<Place> place() {
      return place;
    }

    /// The function of single numbers; empty where it is one of a row or a whole matrix.
    public Optional<Function> function() {
      return function;
    }

    /// What it is over the same cells; empty where everything ends in it.
    public Optional<Tree> definition() {
      return Optional.ofNullable(definition).map(Supplier::get);
    }
  }
}
