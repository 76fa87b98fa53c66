package studio.backprop.playback;

import studio.backprop.graph.GraphNode;

/// One step of a pass: an operation runs forward, or sends its gradient back.
public record Step(Phase phase, GraphNode node) {}
