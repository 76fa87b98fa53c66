/// One person's sitting before a document: the document, the playhead, the selection, the run, what
/// is asked; the settings and the unsaved work that outlive it.
///
/// The one room with JavaFX properties, and no scene graph: everything here is tested with no
/// toolkit. It may know every room but `view` and `cli`.
@NullMarked
package studio.backprop.session;

import org.jspecify.annotations.NullMarked;
