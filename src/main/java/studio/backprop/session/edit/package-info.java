/// What a person does to the nodes of a document: adds, wires, copies, names and groups them; what
/// the last edit made of the numbers, and what new documents are made of.
///
/// It may know the session, which does each edit, the document, what is selected, settings, in
/// which groups are kept, and where things are done.
@NullMarked
package studio.backprop.session.edit;

import org.jspecify.annotations.NullMarked;
