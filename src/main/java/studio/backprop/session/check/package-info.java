/// The numeric check of the gradients that are shown.
///
/// It may know the session and nothing beside it: all is checked in the same way.
@NullMarked
package studio.backprop.session.check;

import org.jspecify.annotations.NullMarked;
