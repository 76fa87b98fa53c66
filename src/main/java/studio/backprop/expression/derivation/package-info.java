/// How the gradient of a matrix expression follows from the expression: the adjoints of its kinds
/// walked from what arrives to what is asked for, and rewriting rules that bring the result into
/// the form in which a course writes it. Every line has the same value. May know `expression` and
/// what that knows.
@NullMarked
package studio.backprop.expression.derivation;

import org.jspecify.annotations.NullMarked;
