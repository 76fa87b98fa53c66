/// The document as a file: read, checked, written in canonical form, saved whole.
///
/// Whatever a file holds, reading it ends soon, takes a bounded amount of memory, and answers with
/// the document or with everything that is wrong, each thing at its place. It may know the document
/// and what that knows, neither edits nor the library.
@NullMarked
package studio.backprop.scenario.file;

import org.jspecify.annotations.NullMarked;
