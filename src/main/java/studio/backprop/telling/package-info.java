/// What happened, in sentences.
///
/// It may know `playback` and `writing` and what is below them; it knows no JavaFX.
@NullMarked
package studio.backprop.telling;

import org.jspecify.annotations.NullMarked;
