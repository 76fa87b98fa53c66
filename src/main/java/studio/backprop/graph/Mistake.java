package studio.backprop.graph;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A classic mistake at one place of a graph: `S.W:transpose-forgotten`, `X:overwritten`.
///
/// @param port the port whose gradient is wrong; empty where it is the gradient of the node itself
public record Mistake(String node, Optional<String> port, Kind kind) {
  private static final Pattern WRITTEN =
      Pattern.compile("(" + Node.ID + ")(?:\\.([A-Za-z][A-Za-z0-9_]*))?:(.*)");

  /// What is done wrong.
  public enum Kind {
    TRANSPOSE_FORGOTTEN,
    ORDER_SWAPPED,
    SUM_FORGOTTEN,
    MEAN_FOR_SUM,
    SLOPE_FORGOTTEN,
    SLOPE_AT_OUTPUT,
    SIGN,
    FACTOR_LOST,
    /// The one that can be made at a node as well as at a port.
    OVERWRITTEN,
    SHORTCUT;

    private static Optional<Kind> named(String name) {
      for (Kind kind : values()) {
        if (kind.toString().equals(name)) {
          return Optional.of(kind);
        }
      }
      return Optional.empty();
    }

    /// The name in files and on the command line.
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /// Reads `NODE.PORT:kind` or `NODE:overwritten`; empty where the text is neither.
  public static Optional<Mistake> parse(String text) {
    Matcher parts = WRITTEN.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    Optional<String> port = Optional.ofNullable(parts.group(2));
    return Kind.named(parts.group(3))
        .filter(kind -> port.isPresent() || kind == Kind.OVERWRITTEN)
        .map(kind -> new Mistake(parts.group(1), port, kind));
  }

  /// The node whose gradient keeps only what comes back last; empty where something else is wrong.
  public Optional<String> overwrittenNode() {
    return port.isEmpty() ? Optional.of(node) : Optional.empty();
  }

  /// As it is written: `S.W:transpose-forgotten`.
  @Override
  public String toString() {
    return node + port.map(name -> "." + name).orElse("") + ":" + kind;
  }
}
