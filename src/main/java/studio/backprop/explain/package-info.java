/// Why one cell is what it is: the sums of products behind every value and every gradient, in
/// numbers.
///
/// It may know `trace` and what is below it.
@NullMarked
package studio.backprop.explain;

import org.jspecify.annotations.NullMarked;
