package studio.backprop.view.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/// A few boxes close to each other: one that stays where it stands, and beside it those that are
/// wired to it, what feeds it on the left, what it feeds on the right; or several that have closed
/// up. All others are where they were, whether that is free or not.
///
/// @param kept these boxes
/// @param box where the first of them stands
/// @param bounds the smallest area that holds them
/// @param alone whether they have closed up, so that others would lie among them
/// @param result where everything is now
public record Nearby(Set<String> kept, Area box, Area bounds, boolean alone, LayoutResult result) {
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
    return at(request, whole, places, box, false);
  }

  /// Has several boxes of a layout close up: each stays left of, right of, above and below the
  /// others as it was, but where none of them stands is no more room than between cards. Empty
  /// where the layout has not all of them.
  ///
  /// @param request what was laid out
  /// @param whole where everything is
  public static Optional<Nearby> closingUp(
      LayoutRequest request, LayoutResult whole, List<String> ids) {
    if (ids.isEmpty() || !whole.boxes().keySet().containsAll(ids)) {
      return Optional.empty();
    }
    List<Area> areas = ids.stream().map(whole::place).toList();
    DoubleUnaryOperator left = closing(areas, Area::x, Area::right, Spacing.COLUMNS);
    DoubleUnaryOperator top = closing(areas, Area::y, Area::bottom, Spacing.CARDS);
    Map<String, Area> places = new LinkedHashMap<>();
    ids.forEach(id -> {
      Area area = whole.place(id);
      places.put(
          id,
          new Area(
              left.applyAsDouble(area.x()),
              top.applyAsDouble(area.y()),
              area.width(),
              area.height()));
    });
    return Optional.of(
        at(request, whole, places, Objects.requireNonNull(places.get(ids.getFirst())), true));
  }

  private static Nearby at(
      LayoutRequest request,
      LayoutResult whole,
      Map<String, Area> places,
      Area box,
      boolean alone) {
    Map<String, Area> all = new LinkedHashMap<>(whole.boxes());
    all.putAll(places);
    LayoutResult near = LayoutResult.of(places, routes(request, whole, places));
    return new Nearby(
        Set.copyOf(places.keySet()),
        box,
        near.bounds(),
        alone,
        LayoutResult.of(all, together(whole.routes(), near.routes())));
  }

  /// Where something that begins somewhere begins once no room between them is more than so much.
  private static DoubleUnaryOperator closing(
      List<Area> areas, ToDoubleFunction<Area> begin, ToDoubleFunction<Area> end, double most) {
    NavigableMap<Double, Double> gone = new TreeMap<>();
    List<Area> sorted = areas.stream().sorted(Comparator.comparingDouble(begin)).toList();
    double reached = begin.applyAsDouble(sorted.getFirst());
    double sum = 0;
    for (Area area : sorted) {
      sum += Math.max(0, begin.applyAsDouble(area) - reached - most);
      gone.put(begin.applyAsDouble(area), sum);
      reached = Math.max(reached, end.applyAsDouble(area));
    }
    return at -> at - gone.floorEntry(at).getValue();
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
