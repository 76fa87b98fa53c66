/// The transport: the buttons and the slider that move the playhead, and what is said of the step
/// it stands at.
@NullMarked
package studio.backprop.view.transport;

import org.jspecify.annotations.NullMarked;
