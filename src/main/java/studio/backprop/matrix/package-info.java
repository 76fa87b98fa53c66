/// Immutable matrices of doubles: the numbers under everything else.
///
/// The one room that touches EJML. It knows no other room.
@NullMarked
package studio.backprop.matrix;

import org.jspecify.annotations.NullMarked;
