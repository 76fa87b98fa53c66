/// Immutable matrices of doubles: the numbers under everything else.
///
/// The one room that touches EJML, for products, inverses and determinants of small matrices and
/// for products of which a side is thin. It knows no other room. What it does at length heeds an
/// interruption of its thread.
@NullMarked
package studio.backprop.matrix;

import org.jspecify.annotations.NullMarked;
