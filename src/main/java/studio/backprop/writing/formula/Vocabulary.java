package studio.backprop.writing.formula;

import studio.backprop.language.Language;
import studio.backprop.language.Texts;
import studio.backprop.scalar.Sign;

/// The words that stand in formulas, in one language.
record Vocabulary(Texts texts) {
  static Vocabulary of(Language language) {
    return new Vocabulary(language.texts("formula"));
  }

  String plain(String key, Object... things) {
    return texts.get(key, things);
  }

  /// The same with formulas in TeX filled in: words are set as text, formulas as they are.
  String tex(String key, String... formulas) {
    Object[] filled = new Object[formulas.length];
    for (int k = 0; k < formulas.length; k++) {
      filled[k] = "}" + formulas[k] + "\\text{";
    }
    return ("\\text{" + texts.get(key, filled) + "}").replace("\\text{}", "");
  }

  /// What a function is called: by its word in this language, or by its sign.
  Sign sign(Sign function) {
    return function instanceof Sign.Slope(Sign of)
        ? sign(of).prime()
        : texts.find("function-" + function.name()).map(Sign::word).orElse(function);
  }
}
