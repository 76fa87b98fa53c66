package studio.backprop.scalar;

import java.util.List;
import java.util.stream.Stream;

/// An expression over single numbers: `1 / (1 + exp(−x))`, and with indices `Σₖ X[i,k]·W[k,j]`.
///
/// Immutable and closed. What it is of, a variable or a cell of a matrix, is an [Atom]. There is no
/// minus: −x is `−1 · x`, so that whoever walks a tree meets sums and products only.
public sealed interface Scalar {

  /// A number that is no cell.
  ///
  /// @param origin where it comes from
  record Constant(double value, Origin origin) implements Scalar {
    private static final Origin LITERAL = new Origin.Literal();

    public static final Constant MINUS_ONE = new Constant(-1, LITERAL);
    public static final Constant ZERO = new Constant(0, LITERAL);
    public static final Constant ONE = new Constant(1, LITERAL);

    /// What it is called, `λ` or `n`; empty where it is written as itself.
    public String name() {
      return origin.name();
    }

    /// Whether it is not written as itself.
    public boolean isNamed() {
      return !origin.equals(LITERAL);
    }

    /// Whether it is −1, which is written as a sign.
    public boolean isMinusOne() {
      return value == -1 && !isNamed();
    }
  }

  /// A variable, or a cell of a matrix.
  record Of(Atom atom) implements Scalar {}

  /// An index as a number: the j of `[X[i] = j]`.
  record Position(Index index) implements Scalar {}

  /// What is added up; at least one.
  record Sum(List<Scalar> terms) implements Scalar {
    public Sum {
      terms = List.copyOf(terms);
    }
  }

  /// What is multiplied; at least one.
  record Product(List<Scalar> factors) implements Scalar {
    public Product {
      factors = List.copyOf(factors);
    }
  }

  /// `a / b`
  record Quotient(Scalar above, Scalar below) implements Scalar {}

  /// `x²`
  record Power(Scalar base, int exponent) implements Scalar {

    private static final int FEW = 8;

    /// By multiplication as long as there are few: x² is x·x, to the last digit.
    static double of(double base, int exponent) {
      if (exponent > FEW) {
        return Math.pow(base, exponent);
      }
      double power = 1;
      for (int k = 0; k < exponent; k++) {
        power *= base;
      }
      return power;
    }
  }

  /// A function of other numbers: `max(0, x)`.
  record Applied(Function function, List<Scalar> of) implements Scalar {
    public Applied {
      of = List.copyOf(of);
    }
  }

  /// `Σₖ …`, over the whole range of the letter.
  record Over(Index.Letter letter, Scalar body) implements Scalar {}

  /// A function of one number for each value of a letter: `max over k of X[i,k]`.
  ///
  /// @param first what stands before all of them, as in [Basic#IS_LARGEST]; none else
  record Among(Basic function, List<Scalar> first, Index.Letter letter, Scalar each)
      implements Scalar {
    public Among {
      first = List.copyOf(first);
    }
  }

  /// `[condition] · body`: the body where all conditions hold, else 0.
  record Where(List<Condition> conditions, Scalar body) implements Scalar {
    public Where {
      conditions = List.copyOf(conditions);
    }
  }

  /// What it is directly made of, from left to right.
  default List<Scalar> parts() {
    return switch (this) {
      case Constant _, Of _, Position _ -> List.of();
      case Sum(List<Scalar> terms) -> terms;
      case Product(List<Scalar> factors) -> factors;
      case Quotient(Scalar above, Scalar below) -> List.of(above, below);
      case Power(Scalar base, _) -> List.of(base);
      case Applied(_, List<Scalar> of) -> of;
      case Over(_, Scalar body) -> List.of(body);
      case Among(_, List<Scalar> first, _, Scalar each) ->
          Stream.concat(first.stream(), Stream.of(each)).toList();
      case Where(_, Scalar body) -> List.of(body);
    };
  }

  /// Those of one kind in the whole tree, itself among them, each before what it is made of.
  default <S extends Scalar> Stream<S> all(Class<S> kind) {
    Stream<S> here = Stream.of(this).filter(kind::isInstance).map(kind::cast);
    return Stream.concat(here, parts().stream().flatMap(part -> part.all(kind)));
  }

  static Constant constant(double value) {
    return new Constant(value, Constant.LITERAL);
  }

  /// A number with a name, from somewhere else than the declaration.
  static Constant named(Origin origin, double value) {
    return new Constant(value, origin);
  }

  /// A number with a name of its own, such as π.
  static Constant named(String name, double value) {
    return named(new Origin.Named(name), value);
  }

  /// The size that a symbol stands for.
  static Constant size(String symbol, double value) {
    return named(new Origin.Symbol(symbol), value);
  }

  static Scalar of(Atom atom) {
    return new Of(atom);
  }

  default Scalar plus(Scalar other) {
    return new Sum(List.of(this, other));
  }

  default Scalar minus(Scalar other) {
    return new Sum(List.of(this, other.negated()));
  }

  default Scalar times(Scalar other) {
    return new Product(List.of(this, other));
  }

  default Scalar over(Scalar below) {
    return new Quotient(this, below);
  }

  default Scalar squared() {
    return new Power(this, 2);
  }

  /// −x; of a number the number.
  default Scalar negated() {
    return this instanceof Constant number && !number.isNamed()
        ? constant(-number.value())
        : new Product(List.of(Constant.MINUS_ONE, this));
  }

  /// The same tree with other trees in the place of its variables, by their positions.
  default Scalar with(List<Scalar> numbers) {
    return switch (this) {
      case Of(Variable variable) -> numbers.get(variable.position());
      case Sum(List<Scalar> terms) -> new Sum(with(terms, numbers));
      case Product(List<Scalar> factors) -> new Product(with(factors, numbers));
      case Quotient(Scalar above, Scalar below) ->
          new Quotient(above.with(numbers), below.with(numbers));
      case Power(Scalar base, int exponent) -> new Power(base.with(numbers), exponent);
      case Applied(Function function, List<Scalar> of) -> new Applied(function, with(of, numbers));
      case Constant _, Of _, Position _, Over _, Among _, Where _ -> this;
    };
  }

  private static List<Scalar> with(List<Scalar> trees, List<Scalar> numbers) {
    return trees.stream().map(tree -> tree.with(numbers)).toList();
  }

  /// Whether a variable stands in it.
  ///
  /// @param position the variable's position
  default boolean uses(int position) {
    return all(Of.class)
        .anyMatch(of -> of.atom() instanceof Variable variable && variable.position() == position);
  }

  /// Whether it is made of constants only.
  default boolean isConstant() {
    return switch (this) {
      case Constant _ -> true;
      case Of _, Position _, Over _, Among _, Where _ -> false;
      case Sum _, Product _, Quotient _, Power _, Applied _ ->
          parts().stream().allMatch(Scalar::isConstant);
    };
  }

  /// The numbers with a name in a tree of constants: the n of 2/n.
  default Stream<Constant> named() {
    return all(Constant.class).filter(Constant::isNamed);
  }

  /// The number that a tree of constants comes to.
  ///
  /// @throws IllegalStateException where something in it is no constant
  default double number() {
    return switch (this) {
      case Constant(double value, _) -> value;
      case Sum(List<Scalar> terms) -> terms.stream().mapToDouble(Scalar::number).sum();
      case Product(List<Scalar> factors) -> {
        double product = 1;
        for (Scalar factor : factors) {
          product *= factor.number();
        }
        yield product;
      }
      case Quotient(Scalar above, Scalar below) -> above.number() / below.number();
      case Power(Scalar base, int exponent) -> Power.of(base.number(), exponent);
      case Applied(Function function, List<Scalar> of) ->
          function.at(of.stream().mapToDouble(Scalar::number).toArray());
      case Of _, Position _, Over _, Among _, Where _ ->
          throw new IllegalStateException("not made of constants only");
    };
  }
}
