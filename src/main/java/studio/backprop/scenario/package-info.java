/// The document: what a file holds, how it is read, checked, written, edited and undone.
///
/// A scenario is immutable, an edit is a pure function from scenario to scenario, and undo is the
/// list of scenarios that were. It may know `graph` and what is below it.
@NullMarked
package studio.backprop.scenario;

import org.jspecify.annotations.NullMarked;
