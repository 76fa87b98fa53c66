/// A document's graph as a few lines of text, and back: `S = X @ W + b`.
///
/// Written from a graph, a program has a line for each node ([ProgramText]); read, each line
/// becomes the nodes that it stands for ([ProgramReader]), and numbers are drawn for the leaves or
/// taken from a document that has them. It may know the document and its edits, neither files nor
/// the library.
@NullMarked
package studio.backprop.scenario.program;

import org.jspecify.annotations.NullMarked;
