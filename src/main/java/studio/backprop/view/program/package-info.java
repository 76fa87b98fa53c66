/// The graph as a program beside it, edited both ways.
@NullMarked
package studio.backprop.view.program;

import org.jspecify.annotations.NullMarked;
