package studio.backprop.view.graph;

import java.util.Optional;
import studio.backprop.view.graph.plan.Plan;
import studio.backprop.view.layout.LayoutResult;
import studio.backprop.view.layout.Room;

/// A moment that is shown next, with its plan.
///
/// @param places where all of it stands; empty where that is what it was
/// @param room what these are for
record Prepared(GraphMoment moment, Plan plan, Optional<LayoutResult> places, Room room) {}
