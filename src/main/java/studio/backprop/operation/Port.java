package studio.backprop.operation;

/// A named place where a node's value goes into an operation.
public record Port(String name, Arity arity) {

  /// How many nodes a port takes.
  public enum Arity {
    /// Exactly one node.
    ONE,
    /// A node or none.
    OPTIONAL,
    /// Any number of nodes from one on, at X1, X2, X3 …
    MANY
  }

  /// Reads `X`, `b?` (optional) or `X*` (X1 … Xk).
  static Port parse(String text) {
    String name = text.substring(0, text.length() - 1);
    return switch (text.charAt(text.length() - 1)) {
      case '?' -> new Port(name, Arity.OPTIONAL);
      case '*' -> new Port(name, Arity.MANY);
      default -> new Port(text, Arity.ONE);
    };
  }

  /// Whether a node wired at this name belongs to this port.
  public boolean takes(String wired) {
    return arity == Arity.MANY
        ? wired.startsWith(name) && wired.substring(name.length()).matches("[1-9][0-9]{0,4}")
        : wired.equals(name);
  }

  /// As documentation writes it: `X`, `b?`, `X1 … Xk`.
  @Override
  public String toString() {
    return switch (arity) {
      case ONE -> name;
      case OPTIONAL -> name + "?";
      case MANY -> name + "1 … " + name + "k";
    };
  }
}
