package studio.backprop.scenario.program;

import java.util.OptionalDouble;
import studio.backprop.notation.Syntax;

/// What a part of a line has become.
sealed interface Value {

  /// As it stands in a formula.
  Syntax syntax();

  /// A node of the graph.
  record OfNode(String id) implements Value {
    @Override
    public Syntax syntax() {
      return Written.node(id);
    }
  }

  /// A number, or a size such as `rows(X)`, that needs no node: it stands in the formula that uses
  /// it.
  record Inline(Syntax syntax) implements Value {

    /// The number, where no node has to be asked for it.
    OptionalDouble number() {
      return Constants.value(syntax);
    }
  }
}
