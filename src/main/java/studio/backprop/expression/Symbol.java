package studio.backprop.expression;

/// The sign of a function in both ways of writing: `σ′` and `\sigma'`.
public record Symbol(String plain, String tex) {

  /// A function whose name is a word, set upright.
  public static Symbol word(String name) {
    return new Symbol(name, "\\operatorname{" + name + "}");
  }

  /// The derivative's sign.
  public Symbol prime() {
    return new Symbol(plain + "′", tex + "'");
  }
}
