/// The document: a graph with its numbers, and what a teacher says about it.
///
/// A scenario is immutable. How it is changed, stored and found are rooms of their own, `edit`,
/// `file`, `library` and `program`, and it knows none of them. It may know `graph` and what is
/// below it.
@NullMarked
package studio.backprop.scenario;

import org.jspecify.annotations.NullMarked;
