package studio.backprop.operation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

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

  /// The names at which something must be wired and nothing is.
  public List<String> missing(Collection<String> wired) {
    return switch (arity) {
      case ONE -> wired.contains(name) ? List.of() : List.of(name);
      case OPTIONAL -> List.of();
      case MANY -> {
        int last = (int) Math.max(1, wired.stream().filter(this::takes).count());
        yield IntStream.rangeClosed(1, last)
            .mapToObj(k -> name + k)
            .filter(one -> !wired.contains(one))
            .toList();
      }
    };
  }

  /// Port order: as declared, X2 before X10, and what goes in at no port last.
  public static Comparator<String> order(List<Port> ports) {
    return Comparator.comparingInt((String wired) -> rank(ports, wired))
        .thenComparingInt(String::length)
        .thenComparing(Comparator.naturalOrder());
  }

  private static int rank(List<Port> ports, String wired) {
    return (int) ports.stream().takeWhile(port -> !port.takes(wired)).count();
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
