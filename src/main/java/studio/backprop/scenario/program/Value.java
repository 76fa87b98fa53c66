package studio.backprop.scenario.program;

import java.util.Optional;
import java.util.OptionalDouble;
import studio.backprop.notation.Constants;
import studio.backprop.notation.Syntax;

/// What a part of a line has become.
sealed interface Value {

  /// As it stands in a formula.
  Syntax syntax();

  /// The node that it is; empty where it needs none.
  default Optional<String> node() {
    return Optional.empty();
  }

  /// The number that it is, where no node has to be asked for it.
  default OptionalDouble number() {
    return OptionalDouble.empty();
  }

  /// A node of the graph.
  record OfNode(String id) implements Value {
    @Override
    public Syntax syntax() {
      return Written.node(id);
    }

    @Override
    public Optional<String> node() {
      return Optional.of(id);
    }
  }

  /// A number, or a size such as `rows(X)`, that needs no node: it stands in the formula that uses
  /// it.
  record Inline(Syntax syntax) implements Value {

    @Override
    public OptionalDouble number() {
      return Constants.value(syntax);
    }
  }
}
