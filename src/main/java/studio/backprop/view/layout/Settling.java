package studio.backprop.view.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Makes room for dragged boxes: they stand exactly where they were put, and a free box that would
/// be under one moves up or down, no farther than it must. All others stay where they are, so that
/// dragging one box does not stir the drawing.
///
/// A file may put a box where no drawing reaches, as far as numbers go. It is drawn [#FARTHEST]
/// away from all others then.
final class Settling {
  /// How far beyond the drawing without it a dragged box may stand, in pixels.
  static final double FARTHEST = 100_000;

  private final Map<String, Area> places;
  private final Area reach;
  private final Cards settled = new Cards(List.of());

  private Settling(Map<String, Area> base) {
    places = new LinkedHashMap<>(base);
    reach = base.values().stream().reduce(Area::and).orElse(new Area(0, 0, 0, 0)).grown(FARTHEST);
  }

  static Map<String, Area> settle(List<Box> boxes, Map<String, Area> base) {
    Settling settling = new Settling(base);
    settling.placeDragged(boxes);
    settling.placeFree(boxes);
    return settling.places;
  }

  private void placeDragged(List<Box> boxes) {
    for (Box box : boxes) {
      Point corner = box.dragged();
      if (corner != null) {
        place(box, box.at(withinReach(corner)));
      }
    }
  }

  private Point withinReach(Point corner) {
    return new Point(
        Math.clamp(corner.x(), reach.x(), reach.right()),
        Math.clamp(corner.y(), reach.y(), reach.bottom()));
  }

  private void placeFree(List<Box> boxes) {
    List<Box> displaced = new ArrayList<>();
    Cards dragged = new Cards(draggedAreas(boxes));
    for (Box box : boxes) {
      Area area = areaOf(box);
      if (box.dragged() != null) {
        continue;
      }
      if (dragged.overlap(area.grown(Spacing.CARDS))) {
        displaced.add(box);
      } else {
        settled.add(area);
      }
    }
    displaced.forEach(box -> place(box, nearestRoom(areaOf(box))));
  }

  private List<Area> draggedAreas(List<Box> boxes) {
    return boxes.stream().filter(box -> box.dragged() != null).map(this::areaOf).toList();
  }

  private void place(Box box, Area area) {
    places.put(box.id(), area);
    settled.add(area);
  }

  private Area areaOf(Box box) {
    Area area = places.get(box.id());
    if (area == null) {
      throw new IllegalStateException("no place for " + box.id());
    }
    return area;
  }

  /// The nearest free place straight above or below; there is always one beyond the last card.
  private Area nearestRoom(Area wanted) {
    Area column = wanted.grown(Spacing.CARDS);
    List<Area> candidates = new ArrayList<>();
    candidates.add(wanted);
    for (Area other : settled.between(column.x(), column.right())) {
      candidates.add(moved(wanted, other.y() - Spacing.CARDS - wanted.height()));
      candidates.add(moved(wanted, other.bottom() + Spacing.CARDS));
    }
    return candidates.stream()
        .sorted(Comparator.comparingDouble(area -> Math.abs(area.y() - wanted.y())))
        .filter(area -> !settled.overlap(area.grown(Spacing.CARDS - 1)))
        .findFirst()
        .orElse(wanted);
  }

  private static Area moved(Area area, double y) {
    return new Area(area.x(), y, area.width(), area.height());
  }
}
