/// The lesson beside the graph: what a moment says, and its question with the answer to it.
@NullMarked
package studio.backprop.view.lesson;

import org.jspecify.annotations.NullMarked;
