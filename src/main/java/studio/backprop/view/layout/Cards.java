package studio.backprop.view.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The areas of all cards, found by place: a coarse raster tells which ones are near.
final class Cards {

  private static final double TILE = 512;

  private record Tile(long column, long row) {}

  private final Map<Tile, List<Area>> tiles = new HashMap<>();
  private final List<Area> all;

  Cards(Collection<Area> areas) {
    all = new ArrayList<>();
    areas.forEach(this::add);
  }

  void add(Area area) {
    all.add(area);
    for (Tile tile : tilesOf(area)) {
      tiles.computeIfAbsent(tile, _ -> new ArrayList<>()).add(area);
    }
  }

  /// The cards that overlap a window, each once, in the order in which they were added.
  List<Area> within(Area window) {
    if (tileCount(window) > all.size()) {
      return all.stream().filter(window::overlaps).toList();
    }
    return tilesOf(window).stream()
        .flatMap(tile -> tiles.getOrDefault(tile, List.of()).stream())
        .filter(window::overlaps)
        .distinct()
        .toList();
  }

  /// The cards between two verticals, however far up or down.
  List<Area> between(double left, double right) {
    return all.stream().filter(card -> card.x() < right && left < card.right()).toList();
  }

  /// Whether a card overlaps the area.
  boolean overlap(Area area) {
    return !within(area).isEmpty();
  }

  /// Whether a line of horizontal and vertical pieces runs through the interior of a card.
  boolean crossedBy(List<Point> line) {
    for (int i = 1; i < line.size(); i++) {
      if (crossedBy(line.get(i - 1), line.get(i))) {
        return true;
      }
    }
    return false;
  }

  boolean crossedBy(Point from, Point to) {
    Area around = Area.between(from, to).grown(1);
    return within(around).stream().anyMatch(card -> card.crossedBy(from, to));
  }

  private static double tileCount(Area area) {
    double columns = 1.0 + tile(area.right()) - tile(area.x());
    double rows = 1.0 + tile(area.bottom()) - tile(area.y());
    return columns * rows;
  }

  private static List<Tile> tilesOf(Area area) {
    List<Tile> covered = new ArrayList<>();
    for (long column = tile(area.x()); column <= tile(area.right()); column++) {
      for (long row = tile(area.y()); row <= tile(area.bottom()); row++) {
        covered.add(new Tile(column, row));
      }
    }
    return covered;
  }

  private static long tile(double coordinate) {
    return (long) Math.floor(coordinate / TILE);
  }
}
