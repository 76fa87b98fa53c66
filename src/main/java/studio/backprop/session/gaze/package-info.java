/// How a person looks at a run: where in it, at what, how closely, in which notation, and what of a
/// cell is asked.
///
/// It may know none of the other rooms of the session: one can look at any run.
@NullMarked
package studio.backprop.session.gaze;

import org.jspecify.annotations.NullMarked;
