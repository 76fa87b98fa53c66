/// Formulas that are typed: a line with what an operation computes, the field in which it is typed
/// anew, what that would come to, and the words that there are.
@NullMarked
package studio.backprop.view.typing;

import org.jspecify.annotations.NullMarked;
