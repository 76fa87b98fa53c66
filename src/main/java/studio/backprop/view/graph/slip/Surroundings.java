package studio.backprop.view.graph.slip;

import java.util.Optional;
import studio.backprop.view.layout.Area;

/// What a slip must know of the drawing to find a place on it.
public interface Surroundings {
  /// Whether an area is in sight, and nothing lies over the drawing there.
  boolean sees(Area area);

  /// Where a node's card stands; nothing while that is being worked out.
  Optional<Area> place(String id);

  /// Where there is room between cards and wires, of what is in sight.
  SlipPlaces room();
}
