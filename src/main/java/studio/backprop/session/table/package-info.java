/// Tables for a spreadsheet: of a run of training, of a score.
///
/// It may know the document, which holds how questions were answered.
@NullMarked
package studio.backprop.session.table;

import org.jspecify.annotations.NullMarked;
