package studio.backprop.notation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// A text as a tree: what is written, before anything is known of its names.
public sealed interface Syntax {

  /// Where it stands: a sign's operands are on both sides of it.
  SourcePosition place();

  /// What a sign stands before, behind or between, from left to right; none of a name, a number or
  /// a call.
  default List<Syntax> parts() {
    return switch (this) {
      case Binary binary -> List.of(binary.left(), binary.right());
      case Power power -> List.of(power.base());
      case Transposed transposed -> List.of(transposed.operand());
      case Negated negated -> List.of(negated.operand());
      case Name _, Literal _, Text _, Call _ -> List.of();
    };
  }

  /// Whether another is the same, wherever they stand.
  default boolean isSame(Syntax other) {
    return switch (this) {
      case Name(String name, _) -> other instanceof Name(String its, _) && its.equals(name);
      case Literal(double value, _) ->
          other instanceof Literal(double its, _) && Double.compare(its, value) == 0;
      case Text(String text, _) -> other instanceof Text(String its, _) && its.equals(text);
      case Call call -> other instanceof Call its && call.isSameCall(its);
      case Power(_, int exponent, _) ->
          other instanceof Power(_, int its, _) && its == exponent && hasSameParts(other);
      case Binary(Sign sign, _, _, _) ->
          other instanceof Binary(Sign its, _, _, _) && its == sign && hasSameParts(other);
      case Transposed _ -> other instanceof Transposed && hasSameParts(other);
      case Negated _ -> other instanceof Negated && hasSameParts(other);
    };
  }

  private boolean hasSameParts(Syntax other) {
    return areSame(parts(), other.parts());
  }

  private static boolean areSame(List<Syntax> some, List<Syntax> others) {
    return some.size() == others.size()
        && IntStream.range(0, some.size()).allMatch(k -> some.get(k).isSame(others.get(k)));
  }

  /// A port or a node, or of a node an inner matrix: `E.Z`.
  record Name(String name, SourcePosition place) implements Syntax {
    /// One that was not read from a text.
    public static Name of(String name) {
      return new Name(name, SourcePosition.START);
    }
  }

  /// A number, at least 0 and finite.
  record Literal(double value, SourcePosition place) implements Syntax {}

  /// `"WX+b"`, which an operation may be given in a program.
  record Text(String text, SourcePosition place) implements Syntax {}

  /// A function of arguments in order, then of arguments by name.
  record Call(String function, List<Syntax> inOrder, List<Named> byName, SourcePosition place)
      implements Syntax {
    public Call {
      inOrder = List.copyOf(inOrder);
      byName = List.copyOf(byName);
    }

    /// The gradient of a node: `grad(S)`.
    public static Call gradient(String node) {
      return ofNode(Signature.GRADIENT, node);
    }

    /// A matrix inside a node: `inner(E.Z)`.
    public static Call inner(String node, String matrix) {
      return ofNode(Signature.INNER, node + "." + matrix);
    }

    private static Call ofNode(String function, String node) {
      return new Call(function, List.of(Name.of(node)), List.of(), SourcePosition.START);
    }

    private boolean isSameCall(Call other) {
      return function.equals(other.function)
          && areSame(inOrder, other.inOrder)
          && byName.stream()
              .map(Named::name)
              .toList()
              .equals(other.byName.stream().map(Named::name).toList())
          && areSame(
              byName.stream().map(Named::value).toList(),
              other.byName.stream().map(Named::value).toList());
    }
  }

  /// `axis=0`
  record Named(String name, Syntax value, SourcePosition place) {}

  /// `-A`
  record Negated(Syntax operand, SourcePosition place) implements Syntax {}

  /// `A @ B`
  record Binary(Sign sign, Syntax left, Syntax right, SourcePosition place) implements Syntax {}

  /// `A ** 2`
  record Power(Syntax base, int exponent, SourcePosition place) implements Syntax {}

  /// `A.T`
  record Transposed(Syntax operand, SourcePosition place) implements Syntax {}

  /// What stands between two operands.
  enum Sign {
    PLUS("+", false),
    MINUS("-", false),
    PRODUCT("@", true),
    TIMES("*", true),
    OVER("/", true);

    private final String text;
    private final boolean multiplies;

    Sign(String text, boolean multiplies) {
      this.text = text;
      this.multiplies = multiplies;
    }

    public String text() {
      return text;
    }

    /// Whether it binds as a product does, tighter than a sum.
    public boolean multiplies() {
      return multiplies;
    }
  }

  /// The names of matrices in it, in order of appearance: a formula's ports. Sizes and the names
  /// that `grad` and `inner` look up are none.
  static Set<String> names(Syntax syntax) {
    Set<String> names = new LinkedHashSet<>();
    collect(syntax, names);
    return names;
  }

  private static void collect(Syntax syntax, Set<String> names) {
    switch (syntax) {
      case Name(String name, _) -> names.add(name);
      case Call call -> collect(call, names);
      case Literal _, Text _, Negated _, Power _, Transposed _, Binary _ ->
          syntax.parts().forEach(part -> collect(part, names));
    }
  }

  private static void collect(Call call, Set<String> names) {
    Optional<Signature> signature = Signature.of(call.function());
    for (int k = 0; k < call.inOrder().size(); k++) {
      int position = k;
      if (signature.flatMap(s -> s.parameter(position)).map(Parameter::isMatrix).orElse(true)) {
        collect(call.inOrder().get(k), names);
      }
    }
    for (Named named : call.byName()) {
      if (signature.flatMap(s -> s.parameter(named.name())).map(Parameter::isMatrix).orElse(true)) {
        collect(named.value(), names);
      }
    }
  }
}
