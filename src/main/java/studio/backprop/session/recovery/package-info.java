/// Unsaved work that outlives the process.
///
/// It may know the session and the document, which it follows.
@NullMarked
package studio.backprop.session.recovery;

import org.jspecify.annotations.NullMarked;
