/// What a hand does on the drawing: moving the camera, dragging cards, selecting, scrubbing and
/// typing numbers, by mouse and by keyboard.
///
/// [studio.backprop.view.graph.hand.Hand] is the entry, and
/// [studio.backprop.view.graph.hand.Selection] what is pointed at. A gesture takes what it needs,
/// not the whole drawing; what a person changes goes out through
/// [studio.backprop.view.graph.hand.CellEditing], [studio.backprop.view.graph.hand.NodeMoved] and
/// [studio.backprop.view.graph.hand.MenuAsked]. Knows `camera`, `card`, `matrix` and `port`, and of
/// the window `text` and `layout`.
@NullMarked
package studio.backprop.view.graph.hand;

import org.jspecify.annotations.NullMarked;
