/// Learning: step by step on the timeline, or in runs of training, from numbers to begin with.
///
/// It may know the session, the document, whose numbers it moves, the playhead, and where things
/// are done.
@NullMarked
package studio.backprop.session.training;

import org.jspecify.annotations.NullMarked;
