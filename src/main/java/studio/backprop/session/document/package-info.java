/// The open document: what it was before, the file that holds it, the copy that a moment of its
/// lesson has, and what holds of it that no file holds.
///
/// It may know none of the other rooms of the session: a document is the same whoever looks at it.
@NullMarked
package studio.backprop.session.document;

import org.jspecify.annotations.NullMarked;
