package studio.backprop.view.layout;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Where everything is.
///
/// @param boxes the place of each box by its id, in the order of the request
/// @param routes how each wire runs, in the order of the request
/// @param bounds the smallest area that holds all boxes and routes
public record LayoutResult(Map<String, Area> boxes, List<Route> routes, Area bounds) {

  public LayoutResult {
    boxes = Collections.unmodifiableMap(new LinkedHashMap<>(boxes));
    routes = List.copyOf(routes);
  }

  /// Where a box stands.
  ///
  /// @throws IllegalArgumentException if the request had no such box
  public Area place(String id) {
    Area area = boxes.get(id);
    if (area == null) {
      throw new IllegalArgumentException("no box is called " + id);
    }
    return area;
  }

  static LayoutResult of(Map<String, Area> boxes, List<Route> routes) {
    return new LayoutResult(boxes, routes, bounds(boxes, routes));
  }

  private static Area bounds(Map<String, Area> boxes, List<Route> routes) {
    Stream<Point> corners =
        boxes.values().stream()
            .flatMap(box ->
                Stream.of(new Point(box.x(), box.y()), new Point(box.right(), box.bottom())));
    List<Point> all =
        Stream.concat(corners, routes.stream().flatMap(route -> route.points().stream())).toList();
    if (all.isEmpty()) {
      return new Area(0, 0, 0, 0);
    }
    return Area.between(
        new Point(
            all.stream().mapToDouble(Point::x).min().orElseThrow(),
            all.stream().mapToDouble(Point::y).min().orElseThrow()),
        new Point(
            all.stream().mapToDouble(Point::x).max().orElseThrow(),
            all.stream().mapToDouble(Point::y).max().orElseThrow()));
  }
}
