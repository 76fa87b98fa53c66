/// Which part of the drawing is in sight, and what is kept there when the picture, the window or
/// the step changes.
///
/// A camera looks at a [studio.backprop.view.graph.camera.Subject] and knows nothing of cards and
/// wires; no gesture is known here either, since buttons and keys of the window move the camera
/// too. Knows areas, of `layout`.
@NullMarked
package studio.backprop.view.graph.camera;

import org.jspecify.annotations.NullMarked;
