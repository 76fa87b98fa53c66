/// What the window shows, without a window: the document, the playhead, the selection, the frame.
///
/// JavaFX properties, but no scene graph: everything here is tested with no toolkit. It may know
/// every room below `view` and `cli`.
@NullMarked
package studio.backprop.studio;

import org.jspecify.annotations.NullMarked;
