package studio.backprop.view.graph.camera;

import studio.backprop.view.layout.Area;

/// Where a step takes place.
///
/// @param operation its operation's card
/// @param all with the cards of its operands
public record Stage(Area operation, Area all) {}
