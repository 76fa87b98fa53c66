/// The sheet that draws activations beside their slopes.
@NullMarked
package studio.backprop.view.activation;

import org.jspecify.annotations.NullMarked;
