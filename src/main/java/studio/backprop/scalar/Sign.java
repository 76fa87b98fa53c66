package studio.backprop.scalar;

import java.util.Optional;

/// What a function is called and how it is written.
///
/// @param name in files and commands: `sigmoid`
/// @param plain in a line of text: `σ`
/// @param tex in TeX: `\sigma`
/// @param slopeOf the function whose derivative it is, if it is one
public record Sign(String name, String plain, String tex, Optional<Sign> slopeOf) {

  /// Of what is no derivative.
  public Sign(String name, String plain, String tex) {
    this(name, plain, tex, Optional.empty());
  }

  /// A function whose name is a word, set upright.
  public static Sign word(String name) {
    return new Sign(name, name, "\\operatorname{" + name.replace(" ", "\\ ") + "}");
  }

  /// One function of another, written side by side: log σ.
  public Sign of(Sign inner) {
    return new Sign(name + "-" + inner.name, plain + " " + inner.plain, tex + inner.tex);
  }

  /// The derivative's sign. What is written with two words stands in brackets: (log σ)′.
  public Sign prime() {
    boolean isLong = plain.indexOf(' ') >= 0;
    return new Sign(
        name + "′",
        isLong ? "(" + plain + ")′" : plain + "′",
        isLong ? "\\left(" + tex + "\\right)'" : tex + "'",
        Optional.of(this));
  }
}
