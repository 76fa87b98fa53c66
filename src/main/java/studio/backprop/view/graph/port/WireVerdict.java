package studio.backprop.view.graph.port;

/// Whether a node fits a port.
///
/// @param said why, in a sentence
public record WireVerdict(Kind kind, String said) {
  public enum Kind {
    /// It does.
    FITS,
    /// It can be wired there, but does not fit.
    CLASHES,
    /// It cannot be wired there.
    IMPOSSIBLE,
    /// That is not known beforehand.
    UNKNOWN
  }

  /// Whether a wire can be laid there.
  boolean isPossible() {
    return kind != Kind.IMPOSSIBLE;
  }
}
