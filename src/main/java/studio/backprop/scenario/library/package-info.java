/// The scenarios that come with the program, in the order in which they are to be met.
///
/// It may know the document and how a file is read, and no edits.
@NullMarked
package studio.backprop.scenario.library;

import org.jspecify.annotations.NullMarked;
