/// One person's sitting before a document: the one [Shown] after another, the changes that lead to
/// it, what is found out about it, and opening and saving. What a person may do with that stands in
/// the rooms inside, some below it and some above.
///
/// With its inner rooms it is the one room with JavaFX properties, and has no scene graph:
/// everything here is tested with no toolkit. It may know every room but `view` and `cli`, and of
/// those inside `document`, `gaze` and `thread`.
@NullMarked
package studio.backprop.session;

import org.jspecify.annotations.NullMarked;
