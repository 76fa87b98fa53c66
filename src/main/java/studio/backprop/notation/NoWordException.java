package studio.backprop.notation;

/// Thrown where an expression holds something that the notation has no word for; what began the
/// writing answers that there is no text.
final class NoWordException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NoWordException() {
    super("no word", null, false, false);
  }
}
