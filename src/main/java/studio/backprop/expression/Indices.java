package studio.backprop.expression;

/// The summation indices of one formula, handed out one after another: k, l, m, p, r, s, t, then k₁
/// …
public final class Indices {
  private static final String LETTERS = "klmprst";
  private int taken;

  /// An index that this formula does not use yet.
  public Index fresh() {
    String letter = String.valueOf(LETTERS.charAt(taken % LETTERS.length()));
    int round = taken++ / LETTERS.length();
    return Index.named(round == 0 ? letter : letter + round);
  }
}
