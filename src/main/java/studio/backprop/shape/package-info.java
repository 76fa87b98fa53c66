/// Sizes and shapes, in symbols and in numbers, and what a computation over them costs.
///
/// It knows no other room.
@NullMarked
package studio.backprop.shape;

import org.jspecify.annotations.NullMarked;
