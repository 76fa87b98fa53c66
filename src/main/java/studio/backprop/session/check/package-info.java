/// What the numbers that are shown are held against: centred differences, and those of a run that
/// is pinned.
///
/// It may know the session, what is pinned in it, and where things are done: all is checked in the
/// same way.
@NullMarked
package studio.backprop.session.check;

import org.jspecify.annotations.NullMarked;
