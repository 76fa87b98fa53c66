/// What a person does to a document: edits, what is typed and pasted, and what was before.
///
/// An edit is a pure function from scenario to scenario, and undo is the list of scenarios that
/// were. It may know the document and what that knows, neither files nor the library.
@NullMarked
package studio.backprop.scenario.edit;

import org.jspecify.annotations.NullMarked;
