/// What is seen at a moment: the timeline of a pass, its steps and what happens inside them, the
/// frame.
///
/// Everything here is a pure function of a trace, a playhead and a grain. It may know `explain`,
/// `scenario` and what is below them; it knows no JavaFX.
@NullMarked
package studio.backprop.playback;

import org.jspecify.annotations.NullMarked;
