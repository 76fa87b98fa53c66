package studio.backprop.operation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import studio.backprop.notation.SourcePosition;
import studio.backprop.notation.Syntax;
import studio.backprop.notation.Syntax.Sign;

/// The operations of a catalogue by what is written: an expression has the form of their notation.
public final class Notations {
  private final List<Operation> signed;

  public Notations(Catalogue catalogue) {
    // The longest first, so that `X @ W + b` is found before `X + Y`.
    signed =
        catalogue.operations().stream()
            .filter(operation -> operation.notation().isPresent())
            .sorted(Comparator.comparingInt(operation -> -Syntax.names(notation(operation)).size()))
            .toList();
  }

  /// An operation that is written as an expression has it.
  ///
  /// @param given what stands at each of its ports and options
  public record Match(Operation operation, Map<String, Syntax> given) {

    /// What goes in at each port, and what each option is; empty where there stands no node, or no
    /// number.
    ///
    /// @param node the node that something is
    /// @param number the number that something is
    public Optional<Filled> filled(
        Function<Syntax, Optional<String>> node, Function<Syntax, OptionalDouble> number) {
      Map<String, String> inputs = new LinkedHashMap<>();
      Map<String, OptionValue> options = new LinkedHashMap<>();
      given.forEach((name, part) -> {
        if (operation.option(name).isPresent()) {
          number.apply(part).ifPresent(value -> options.put(name, OptionValue.of(value)));
        } else {
          node.apply(part).ifPresent(id -> inputs.put(name, id));
        }
      });
      return inputs.size() + options.size() == given.size()
          ? Optional.of(new Filled(inputs, options))
          : Optional.empty();
    }
  }

  /// What a node is wired to and set to.
  public record Filled(Map<String, String> inputs, Map<String, OptionValue> options) {}

  private static Syntax notation(Operation operation) {
    return operation.notation().orElseThrow();
  }

  /// The operations that are written so, the likeliest first; last those of the same sum or product
  /// the other way round.
  public List<Match> matches(Syntax syntax) {
    // −X is −1 · X.
    return syntax instanceof Syntax.Negated(Syntax X, SourcePosition place)
        ? matches(
            new Syntax.Binary(
                Sign.TIMES, new Syntax.Negated(new Syntax.Literal(1, place), place), X, place))
        : written(syntax);
  }

  private List<Match> written(Syntax syntax) {
    List<Match> matches = new ArrayList<>();
    signed.forEach(operation -> match(operation, syntax).ifPresent(matches::add));
    if (syntax instanceof Syntax.Binary(Sign sign, Syntax left, Syntax right, var place)
        && (sign == Sign.PLUS || sign == Sign.TIMES)) {
      Syntax turned = new Syntax.Binary(sign, /* left= */ right, /* right= */ left, place);
      signed.stream()
          .filter(operation ->
              notation(operation).parts().stream().allMatch(Syntax.Name.class::isInstance))
          .forEach(operation -> match(operation, turned).ifPresent(matches::add));
    }
    return matches;
  }

  private static Optional<Match> match(Operation operation, Syntax syntax) {
    Map<String, Syntax> given = new LinkedHashMap<>();
    return notation(operation).getClass() == syntax.getClass()
            && isSo(notation(operation), syntax, given)
        ? Optional.of(new Match(operation, given))
        : Optional.empty();
  }

  /// Whether something has the form of a notation, and what then stands at its names.
  private static boolean isSo(Syntax notation, Syntax syntax, Map<String, Syntax> given) {
    return switch (notation) {
      case Syntax.Name(String name, _) -> given.put(name, syntax) == null;
      case Syntax.Binary(Sign sign, Syntax left, Syntax right, _) ->
          syntax instanceof Syntax.Binary found
              && found.sign() == sign
              && isPlainBeside(left, right, found)
              && isSo(left, found.left(), given)
              && isSo(right, found.right(), given);
      case Syntax.Power(Syntax base, int exponent, _) ->
          syntax instanceof Syntax.Power found
              && found.exponent() == exponent
              && isSo(base, found.base(), given);
      case Syntax.Transposed(Syntax operand, _) ->
          syntax instanceof Syntax.Transposed found && isSo(operand, found.operand(), given);
      case Syntax.Negated _, Syntax.Literal _, Syntax.Text _, Syntax.Call _ -> false;
    };
  }

  /// Beside a product, in `X @ W + b`, stands a node as it is: of anything else it is not known
  /// before it is made whether it would fit.
  private static boolean isPlainBeside(Syntax left, Syntax right, Syntax.Binary found) {
    return (left instanceof Syntax.Name || !(right instanceof Syntax.Name))
        || found.right() instanceof Syntax.Name;
  }
}
