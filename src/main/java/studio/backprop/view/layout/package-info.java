/// Decides where cards stand and how wires run between them: from sizes and ports to positions and
/// polylines, without a scene graph.
///
/// [studio.backprop.view.layout.GraphLayout] is the entry. ELK is known in this package only. The
/// same request always gives the same result.
@NullMarked
package studio.backprop.view.layout;

import org.jspecify.annotations.NullMarked;
