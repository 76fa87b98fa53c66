/// What is said over the graph and below it in a line or two: what an edit changed, what is under
/// way, what somebody has to see once, and what the tints mean.
@NullMarked
package studio.backprop.view.strip;

import org.jspecify.annotations.NullMarked;
