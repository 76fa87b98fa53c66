/// Tables of data, out of which a document is made: columns of numbers and of classes under a
/// header ([TableReader] reads them, [DataTable] holds them). It may know the document, its file's
/// problems and networks in layers, and nothing that runs them.
@NullMarked
package studio.backprop.scenario.table;

import org.jspecify.annotations.NullMarked;
