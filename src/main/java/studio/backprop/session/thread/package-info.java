/// Where things are done: on the window's thread, elsewhere, or at the disk.
///
/// It may know none of the other rooms of the session: it does not matter what is done.
@NullMarked
package studio.backprop.session.thread;

import org.jspecify.annotations.NullMarked;
