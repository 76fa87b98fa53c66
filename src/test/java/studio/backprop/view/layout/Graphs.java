package studio.backprop.view.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Graphs to lay out, by seed.
final class Graphs {

  private Graphs() {}

  /// A graph without cycles: most wires come from the boxes just before, some from far back.
  static LayoutRequest random(long seed, int boxes) {
    Random random = new Random(seed);
    List<Box> made = new ArrayList<>();
    List<Wire> wires = new ArrayList<>();
    for (int i = 0; i < boxes; i++) {
      int inputs = i < 2 || random.nextInt(4) == 0 ? 0 : 1 + random.nextInt(3);
      made.add(Box.of("b" + i, 60 + random.nextInt(180), 40 + random.nextInt(160), inputs));
      for (int input = 0; input < inputs; input++) {
        int near = Math.max(0, i - 1 - random.nextInt(6));
        int from = random.nextInt(8) == 0 ? random.nextInt(i) : near;
        wires.add(new Wire("b" + from, "b" + i, input));
      }
    }
    return new LayoutRequest(made, wires);
  }

  /// A chain of boxes with a wire from the first to every other.
  static LayoutRequest chain(int count) {
    List<Box> boxes = new ArrayList<>();
    List<Wire> wires = new ArrayList<>();
    boxes.add(Box.of("b0", 80, 40, 2));
    for (int i = 1; i < count; i++) {
      boxes.add(Box.of("b" + i, 80, 40, 2));
      wires.add(new Wire("b" + (i - 1), "b" + i, 0));
      wires.add(new Wire("b0", "b" + i, 1));
    }
    return new LayoutRequest(boxes, wires);
  }

  /// The same graph with about one in so many boxes dragged to where it overlaps no other dragged
  /// one.
  static LayoutRequest dragged(LayoutRequest request, long seed, int oneIn) {
    Random random = new Random(seed);
    double extent = 250 * Math.sqrt(request.boxes().size());
    List<Box> boxes = new ArrayList<>();
    List<Area> taken = new ArrayList<>();
    for (Box box : request.boxes()) {
      Box placed = box;
      if (random.nextInt(oneIn) == 0) {
        Area area;
        do {
          area =
              box.at(new Point(random.nextInt((int) extent), random.nextInt((int) extent) - 100));
        } while (taken.stream().anyMatch(area::overlaps));
        taken.add(area);
        placed = box.draggedTo(area.x(), area.y());
      }
      boxes.add(placed);
    }
    return new LayoutRequest(boxes, request.wires());
  }

  /// Two linear layers and their loss, as a teacher's first scenario has them.
  static LayoutRequest twoLayers() {
    return new LayoutRequest(
        List.of(
            Box.of("X", 160, 200, 0),
            Box.of("W1", 210, 200, 0),
            Box.of("b1", 200, 110, 0),
            Box.of("S", 210, 200, 3),
            Box.of("W2", 130, 240, 0),
            Box.of("b2", 80, 110, 0),
            Box.of("Yhat", 100, 200, 3),
            Box.of("Y", 100, 110, 0),
            Box.of("L", 70, 110, 2)),
        List.of(
            new Wire("X", "S", 0),
            new Wire("W1", "S", 1),
            new Wire("b1", "S", 2),
            new Wire("S", "Yhat", 0),
            new Wire("W2", "Yhat", 1),
            new Wire("b2", "Yhat", 2),
            new Wire("Yhat", "L", 0),
            new Wire("Y", "L", 1)));
  }
}
