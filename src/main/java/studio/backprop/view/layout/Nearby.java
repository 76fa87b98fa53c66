package studio.backprop.view.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/// One box that stays where it stands, and beside it those that are wired to it: what feeds it on
/// the left, what it feeds on the right. All others are where they were, whether that is free or
/// not.
///
/// @param kept the box and those beside it
/// @param box where it stands
/// @param bounds the smallest area that holds it and those beside it
/// @param result where everything is now
public record Nearby(Set<String> kept, Area box, Area bounds, LayoutResult result) {
  /// More of them on one side would leave the box no room to be seen large.
  static final int MOST = 8;

  /// Looks at one box of a layout; empty where it has no such box.
  ///
  /// @param request what was laid out
  /// @param whole where everything is
  public static Optional<Nearby> of(LayoutRequest request, LayoutResult whole, String id) {
    return Optional.ofNullable(whole.boxes().get(id)).map(box -> of(request, whole, id, box));
  }

  private static Nearby of(LayoutRequest request, LayoutResult whole, String id, Area box) {
    Map<String, Area> places = new LinkedHashMap<>();
    places.put(id, box);
    stack(
        wired(request, whole, id, Wire::to, Wire::from),
        area -> box.x() - Spacing.COLUMNS - area.width(),
        box,
        places);
    stack(
        wired(request, whole, id, Wire::from, Wire::to),
        _ -> box.right() + Spacing.COLUMNS,
        box,
        places);
    Map<String, Area> all = new LinkedHashMap<>(whole.boxes());
    all.putAll(places);
    LayoutResult near = LayoutResult.of(places, routes(request, whole, places));
    return new Nearby(
        Set.copyOf(places.keySet()),
        box,
        near.bounds(),
        LayoutResult.of(all, together(whole.routes(), near.routes())));
  }

  /// The boxes at the other ends of its wires, from the uppermost on.
  private static Map<String, Area> wired(
      LayoutRequest request,
      LayoutResult whole,
      String id,
      Function<Wire, String> near,
      Function<Wire, String> far) {
    Map<String, Area> found = new LinkedHashMap<>();
    request.wires().stream()
        .filter(wire -> near.apply(wire).equals(id) && !far.apply(wire).equals(id))
        .map(far)
        .distinct()
        .limit(MOST)
        .sorted(Comparator.comparingDouble(other -> whole.place(other).y()))
        .forEach(other -> found.put(other, whole.place(other)));
    return found;
  }

  /// Puts them below each other, half of them above the middle of the box.
  private static void stack(
      Map<String, Area> boxes, ToDoubleFunction<Area> left, Area box, Map<String, Area> places) {
    double height = (boxes.size() - 1) * Spacing.CARDS;
    for (Area area : boxes.values()) {
      height += area.height();
    }
    double y = Math.rint(box.y() + (box.height() - height) / 2);
    for (Map.Entry<String, Area> entry : boxes.entrySet()) {
      Area area = entry.getValue();
      // What stands on both sides, as on a cycle of a graph that is being built, stays on the
      // first.
      places.putIfAbsent(
          entry.getKey(), new Area(left.applyAsDouble(area), y, area.width(), area.height()));
      y += area.height() + Spacing.CARDS;
    }
  }

  /// The wires between these boxes, which run as if there were no others.
  private static List<Route> routes(
      LayoutRequest request, LayoutResult whole, Map<String, Area> places) {
    LayoutRequest part =
        new LayoutRequest(
            request.boxes().stream().filter(box -> places.containsKey(box.id())).toList(),
            request.wires().stream()
                .filter(wire -> places.containsKey(wire.from()) && places.containsKey(wire.to()))
                .toList());
    List<Route> before =
        whole.routes().stream().filter(route -> part.wires().contains(route.wire())).toList();
    LayoutResult moved = LayoutResult.of(whole.boxes(), before);
    return Rerouting.reroute(part, moved, places, () -> false);
  }

  private static List<Route> together(List<Route> all, List<Route> near) {
    Map<Wire, Route> byWire = new HashMap<>();
    near.forEach(route -> byWire.put(route.wire(), route));
    List<Route> routes = new ArrayList<>();
    all.forEach(route -> routes.add(byWire.getOrDefault(route.wire(), route)));
    return routes;
  }
}
