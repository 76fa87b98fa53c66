/// What the keys do and what the marks mean.
@NullMarked
package studio.backprop.view.help;

import org.jspecify.annotations.NullMarked;
