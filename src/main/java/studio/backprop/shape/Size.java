package studio.backprop.shape;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The extent of one axis: a number, or what it is made of, `n`, `c·d`, `h+k`.
///
/// Products and sums are flat: no product stands in a product, and summands that are alike are one,
/// `n+n` being `2·n`, so that a size never grows beyond the symbols that it is made of.
public sealed interface Size {

  /// The number of rows or columns, `Long.MAX_VALUE` where it does not fit a long.
  long value();

  /// How it is written: `n`, `c·d`, `h+k`, `4`.
  String symbol();

  /// A size that is only a number.
  static Size of(long value) {
    return new Literal(value);
  }

  /// A size with a name.
  static Size named(String symbol, long value) {
    return new Symbol(symbol, value);
  }

  /// A number without a name.
  record Literal(long value) implements Size {
    @Override
    public String symbol() {
      return Long.toString(value);
    }
  }

  /// A symbol of the scenario.
  record Symbol(String symbol, long value) implements Size {}

  /// Two or more sizes multiplied, none of them a product.
  record Product(List<Size> factors) implements Size {
    public Product {
      factors = List.copyOf(factors);
    }

    @Override
    public long value() {
      return factors.stream().mapToLong(Size::value).reduce(1, Cost::product);
    }

    @Override
    public String symbol() {
      return factors.stream()
          .map(factor -> factor instanceof Sum ? factor.bracketed() : factor.symbol())
          .collect(Collectors.joining("·"));
    }
  }

  /// Two or more sizes added up, none of them a sum.
  record Sum(List<Size> summands) implements Size {
    public Sum {
      summands = List.copyOf(summands);
    }

    @Override
    public long value() {
      return summands.stream().mapToLong(Size::value).reduce(0, Cost::sum);
    }

    @Override
    public String symbol() {
      return summands.stream().map(Size::symbol).collect(Collectors.joining("+"));
    }
  }

  /// Whether this is a number without a name.
  default boolean isLiteral() {
    return this instanceof Literal;
  }

  /// Whether this is the number 1: an axis along which there is nothing to add up, and that is
  /// copied where more is wanted. A symbol that happens to be 1 is none.
  default boolean isOne() {
    return this instanceof Literal(long value) && value == 1;
  }

  /// Whether what has this size along an axis is copied to have the wanted one. A symbol that
  /// happens to be 1 is copied only where another number is wanted.
  default boolean isCopiedTo(Size wanted) {
    return value() == 1 && (wanted.value() != 1 || (isOne() && !wanted.isOne()));
  }

  /// The product of two sizes: `c·d`. Numbers multiply, and a 1 disappears.
  default Size times(Size other) {
    if (isOne()) {
      return other;
    }
    if (other.isOne()) {
      return this;
    }
    if (this instanceof Literal(long a) && other instanceof Literal(long b)) {
      return of(Cost.product(a, b));
    }
    List<Size> factors = new ArrayList<>(factors());
    factors.addAll(other.factors());
    return new Product(factors);
  }

  /// The sum of two sizes, as two blocks side by side have: `c+d`.
  default Size plus(Size other) {
    List<Size> summands = new ArrayList<>(summands());
    for (Size added : other.summands()) {
      add(summands, added);
    }
    return summands.size() == 1 ? summands.getFirst() : new Sum(summands);
  }

  /// What is multiplied; the size itself where it is no product.
  default List<Size> factors() {
    return this instanceof Product(List<Size> factors) ? factors : List.of(this);
  }

  /// What is added up; the size itself where it is no sum.
  default List<Size> summands() {
    return this instanceof Sum(List<Size> summands) ? summands : List.of(this);
  }

  /// The names of the symbols that it is made of.
  default Set<String> symbols() {
    return switch (this) {
      case Literal _ -> Set.of();
      case Symbol(String name, _) -> Set.of(name);
      case Product(List<Size> parts) -> symbols(parts);
      case Sum(List<Size> parts) -> symbols(parts);
    };
  }

  /// Whether it is made of a symbol: what lies along the symbol, the examples of a batch, then lies
  /// along an axis of this size.
  default boolean runsAlong(String symbol) {
    return symbols().contains(symbol);
  }

  /// Whether it is the same size whatever its numbers: of the same symbols and numbers, in any
  /// order.
  default boolean isSameAs(Size other) {
    return equals(other) || (counted().equals(other.counted()) && value() == other.value());
  }

  /// As it stands beside a `×`: in brackets where it is a product or a sum.
  default String bracketed() {
    return this instanceof Product || this instanceof Sum ? "(" + symbol() + ")" : symbol();
  }

  private List<String> counted() {
    return factors().stream()
        .map(factor ->
            factor instanceof Sum(List<Size> parts)
                ? parts.stream().map(Size::symbol).sorted().collect(Collectors.joining("+"))
                : factor.symbol())
        .sorted()
        .toList();
  }

  private static Set<String> symbols(List<Size> parts) {
    Set<String> all = new HashSet<>();
    parts.forEach(part -> all.addAll(part.symbols()));
    return all;
  }

  /// Adds to the summand that is alike but for a number in front, or at the end.
  private static void add(List<Size> summands, Size added) {
    for (int k = 0; k < summands.size(); k++) {
      Size here = summands.get(k);
      if (here.unnumbered().equals(added.unnumbered())) {
        Size times = of(Cost.sum(here.number(), added.number()));
        summands.set(k, here.isLiteral() ? times : times.times(here.unnumbered()));
        return;
      }
    }
    summands.add(added);
  }

  /// The number in front, 1 where there is none.
  private long number() {
    return factors().getFirst() instanceof Literal(long value) ? value : 1;
  }

  private Size unnumbered() {
    List<Size> factors = factors();
    if (!factors.getFirst().isLiteral()) {
      return this;
    }
    List<Size> rest = factors.subList(1, factors.size());
    return rest.isEmpty() ? of(1) : rest.size() == 1 ? rest.getFirst() : new Product(rest);
  }
}
