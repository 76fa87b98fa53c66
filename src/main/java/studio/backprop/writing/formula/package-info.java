/// Formulas as trees, and their writers: TeX, plain text, words.
///
/// A formula stays a tree until one of the writers makes a text of it, at the end. It may know
/// `matrix`, `scalar`, `shape` and `writing.style`.
@NullMarked
package studio.backprop.writing.formula;

import org.jspecify.annotations.NullMarked;
