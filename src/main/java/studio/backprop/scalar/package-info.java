/// Functions of single numbers as trees, and sums of them over indices: evaluated, differentiated,
/// opened up.
///
/// It knows no other room.
@NullMarked
package studio.backprop.scalar;

import org.jspecify.annotations.NullMarked;
