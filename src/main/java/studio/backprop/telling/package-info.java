/// What happened, in sentences.
///
/// It may know `lesson` and what is below it, `playback` and `writing` among that; it knows no
/// JavaFX.
@NullMarked
package studio.backprop.telling;

import org.jspecify.annotations.NullMarked;
