package studio.backprop.writing.style;

import studio.backprop.language.Language;

/// How formulas and numbers are written, and in which language: a matter of the course, not of the
/// scenario.
///
/// @param gradients how a gradient is named
/// @param form on which side of a product the weights stand
/// @param speltOut whether formulas are of cells, with indices and Σ, or of whole matrices
/// @param digits the decimals of numbers, 0 to [#MOST_DIGITS]
/// @param language of all words
public record Style(
    Gradients gradients, Form form, boolean speltOut, int digits, Language language) {
  /// More would not fit a cell.
  public static final int MOST_DIGITS = 4;

  /// Fractions, the form of the file, whole matrices, two decimals, in English.
  public static final Style USUAL =
      new Style(Gradients.FRACTION, Form.AS_DECLARED, false, 2, Language.ENGLISH);

  /// How a gradient is named.
  public enum Gradients {
    /// ∂L/∂W
    FRACTION,
    /// gradient W
    WORDS
  }

  /// On which side of a product the weights stand.
  public enum Form {
    /// As the scenario has it.
    AS_DECLARED,
    /// X·W: an example is a row.
    ROWS,
    /// W·X: an example is a column.
    COLUMNS
  }

  public Style {
    digits = Math.clamp(digits, 0, MOST_DIGITS);
  }

  /// Writes numbers with these decimals, and what stands before them in the language.
  public Numbers numbers() {
    return new Numbers(digits, language.decimalMark());
  }

  public Style with(Gradients wanted) {
    return new Style(wanted, form, speltOut, digits, language);
  }

  public Style with(Form wanted) {
    return new Style(gradients, wanted, speltOut, digits, language);
  }

  public Style withSpeltOut(boolean wanted) {
    return new Style(gradients, form, wanted, digits, language);
  }

  public Style withDigits(int wanted) {
    return new Style(gradients, form, speltOut, wanted, language);
  }

  public Style with(Language wanted) {
    return new Style(gradients, form, speltOut, digits, wanted);
  }
}
