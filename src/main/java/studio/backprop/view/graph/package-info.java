/// The picture of the graph: cards with their matrices, the wires between them, and what travels.
///
/// [studio.backprop.view.graph.GraphView] is the entry. It shows a trace and a frame and computes
/// nothing about gradients; what a person changes goes out through
/// [studio.backprop.view.graph.hand.CellEditing]. How it looks is decided in `css/graph.css`.
///
/// This package only puts its rooms together; each knows those that it stands on here, and none of
/// them knows this one:
///
/// ```
///    hand ──▶ port   map   light   slip
///    │         │└─────────────────────▶ wire
///    │         ▼      │      │      │    │
///    ├───────▶ card ◀─┴──────┘      │    │
///    │            └──▶ matrix ◀─────┘    │
///    ▼                  └──▶ plan ◀──────┘
///   camera
/// ```
///
/// What is to be drawn is worked out in `plan`, without a scene graph, since cards, wires and slips
/// all follow from it and none of them may know another for its sake. What is in sight is the
/// `camera`'s, apart from the gestures that move it: the step under way and the window move it too.
@NullMarked
package studio.backprop.view.graph;

import org.jspecify.annotations.NullMarked;
