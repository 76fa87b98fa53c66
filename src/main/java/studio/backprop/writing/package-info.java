/// Formulas, names and numbers as they are written: TeX, plain text, words, in the reader's style.
///
/// It may know `explain`, `language` and what is below them; it knows no JavaFX.
@NullMarked
package studio.backprop.writing;

import org.jspecify.annotations.NullMarked;
