/// Formulas, names and numbers as they are written: TeX, plain text, words, in the reader's style.
///
/// It may know `explain` and what is below it; it knows no JavaFX.
@NullMarked
package studio.backprop.writing;

import org.jspecify.annotations.NullMarked;
