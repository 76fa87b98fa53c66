package studio.backprop.view.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What is to be laid out. The order of boxes and wires decides between equally good layouts.
///
/// A graph that a person is still building may have boxes without wires, and even a cycle.
///
/// @param room what it is to be seen in
public record LayoutRequest(List<Box> boxes, List<Wire> wires, Room room) {

  /// For a window that is wide.
  public LayoutRequest(List<Box> boxes, List<Wire> wires) {
    this(boxes, wires, Room.WIDE);
  }

  /// @throws IllegalArgumentException if two boxes have the same id, or a wire ends nowhere
  public LayoutRequest {
    boxes = List.copyOf(boxes);
    wires = List.copyOf(wires);
    Map<String, Box> known = byId(boxes);
    for (Wire wire : wires) {
      Box to = known.get(wire.to());
      if (!known.containsKey(wire.from()) || to == null) {
        throw new IllegalArgumentException(wire + " ends at a box that is not there");
      }
      if (wire.input() < 0 || wire.input() >= to.inputs().size()) {
        throw new IllegalArgumentException(
            "%s ends at an input that %s has not: it has %d"
                .formatted(wire, to.id(), to.inputs().size()));
      }
    }
  }

  private static Map<String, Box> byId(List<Box> boxes) {
    Map<String, Box> byId = new LinkedHashMap<>();
    for (Box box : boxes) {
      if (byId.put(box.id(), box) != null) {
        throw new IllegalArgumentException("two boxes are called " + box.id());
      }
    }
    return byId;
  }

  /// The boxes by their ids, in order.
  Map<String, Box> byId() {
    return byId(boxes);
  }

  boolean hasDragged() {
    return boxes.stream().anyMatch(box -> box.dragged() != null);
  }

  /// The same for another room.
  public LayoutRequest in(Room other) {
    return new LayoutRequest(boxes, wires, other);
  }

  /// The same graph with every box free.
  LayoutRequest undragged() {
    return new LayoutRequest(boxes.stream().map(Box::free).toList(), wires, room);
  }
}
