package studio.backprop.expression;

/// A piece of a formula and how tightly it holds together, so that brackets stand only where
/// needed.
public record Written(String text, Binding binding) {

  /// From the loosest to the tightest.
  public enum Binding {
    SUM,
    PRODUCT,
    SCRIPT,
    ATOM
  }

  public static Written atom(String text) {
    return new Written(text, Binding.ATOM);
  }

  /// What stands tightly, transposed with a sign; of what is transposed already, the sign goes.
  public static Written transposed(String text, String sign) {
    return text.length() > sign.length() && text.endsWith(sign)
        ? atom(text.substring(0, text.length() - sign.length()))
        : new Written(text + sign, Binding.SCRIPT);
  }

  /// Whether it must be bracketed to stand inside something that binds as `outer` does.
  public boolean looserThan(Binding outer) {
    return binding.compareTo(outer) < 0;
  }
}
