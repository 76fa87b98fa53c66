package studio.backprop.view.graph.port;

import java.util.Optional;
import studio.backprop.graph.Place;

/// A port as it stands beside its card.
///
/// @param isNeeded whether the card waits while nothing is wired there
/// @param from the node that is wired there, where one is
/// @param said what it takes and has, in a sentence
public record PortLook(Place.Port place, boolean isNeeded, Optional<String> from, String said) {}
