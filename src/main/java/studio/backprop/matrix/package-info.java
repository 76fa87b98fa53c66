/// Immutable matrices of doubles: the numbers under everything else.
///
/// The one room that touches EJML, for small products, inverses and determinants. It knows no other
/// room. What it does at length heeds an interruption of its thread.
@NullMarked
package studio.backprop.matrix;

import org.jspecify.annotations.NullMarked;
