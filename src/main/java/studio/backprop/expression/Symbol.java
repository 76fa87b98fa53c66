package studio.backprop.expression;

/// The sign of a function in both ways of writing: `σ′` and `\sigma'`.
///
/// @param leading what stands before the argument inside the brackets: `0, ` in max(0, x)
public record Symbol(String plain, String tex, String leading) {

  public Symbol(String plain, String tex) {
    this(plain, tex, "");
  }

  /// A function whose name is a word, set upright.
  public static Symbol word(String name) {
    return new Symbol(name, "\\operatorname{" + name.replace(" ", "\\ ") + "}");
  }

  /// The derivative's sign.
  public Symbol prime() {
    return new Symbol(plain + "′", tex + "'");
  }
}
