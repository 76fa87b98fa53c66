package studio.backprop.view.graph.camera;

import studio.backprop.view.layout.Area;

/// Where something takes place: a step, or what is looked at alone.
///
/// @param operation the card that it is about
/// @param all with the cards of its operands, or of all its neighbours
public record Stage(Area operation, Area all) {}
