package studio.backprop.notation;

import java.util.Optional;

/// A line of a program.
public sealed interface Statement {

  /// Where the name stands that it is about.
  SourcePosition place();

  /// `S = X @ W + b`
  record Assigned(String name, Syntax value, SourcePosition place) implements Statement {}

  /// `return L`, or `return Y, gradient=G`
  ///
  /// @param gradient the name of what arrives from above, where it is given
  record Returned(String name, Optional<Syntax.Name> gradient, SourcePosition place)
      implements Statement {}
}
