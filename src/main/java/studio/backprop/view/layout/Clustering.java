package studio.backprop.view.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A graph in which some boxes are one: laid out with that one, everything then stands where it
/// does. What runs between two of them has no length; what comes from one box into several of them
/// comes in once.
public final class Clustering {
  private final LayoutRequest whole;
  private final List<Cluster> clusters;
  private final Map<String, Integer> clusterOf = new HashMap<>();
  private final Map<Wire, @Nullable Wire> folded = new LinkedHashMap<>();

  public Clustering(LayoutRequest whole, List<Cluster> clusters) {
    this.whole = whole;
    this.clusters = clusters;
    for (int i = 0; i < clusters.size(); i++) {
      int index = i;
      clusters.get(i).members().forEach(member -> clusterOf.put(member, index));
    }
    List<Set<String>> sources = new ArrayList<>();
    clusters.forEach(_ -> sources.add(new LinkedHashSet<>()));
    whole.wires().forEach(wire -> folded.put(wire, fold(wire, sources)));
  }

  /// No box of a graph is called so, as ids begin with a letter.
  private static String box(int cluster) {
    return "#" + cluster;
  }

  private String end(String id) {
    Integer cluster = clusterOf.get(id);
    return cluster == null ? id : box(cluster);
  }

  private @Nullable Wire fold(Wire wire, List<Set<String>> sources) {
    String from = end(wire.from());
    Integer into = clusterOf.get(wire.to());
    if (into == null) {
      return new Wire(from, wire.to(), wire.input());
    }
    if (from.equals(box(into))) {
      return null;
    }
    Set<String> known = sources.get(into);
    known.add(from);
    return new Wire(from, box(into), new ArrayList<>(known).indexOf(from));
  }

  /// What is to be laid out.
  public LayoutRequest request() {
    List<Box> boxes = new ArrayList<>();
    Set<Integer> added = new LinkedHashSet<>();
    for (Box box : whole.boxes()) {
      Integer cluster = clusterOf.get(box.id());
      if (cluster == null) {
        boxes.add(box);
      } else if (added.add(cluster)) {
        boxes.add(box(cluster, clusters.get(cluster)));
      }
    }
    Set<Wire> wires = new LinkedHashSet<>();
    folded
        .values()
        .forEach(wire -> {
          if (wire != null) {
            wires.add(wire);
          }
        });
    return new LayoutRequest(boxes, List.copyOf(wires));
  }

  private Box box(int cluster, Cluster of) {
    Box box = Box.of(box(cluster), Cluster.WIDTH, Cluster.HEIGHT, inputs(cluster));
    return of.dragged().map(at -> box.draggedTo(at.x(), at.y())).orElse(box);
  }

  private int inputs(int cluster) {
    return folded.values().stream()
        .mapToInt(wire -> wire != null && wire.to().equals(box(cluster)) ? wire.input() + 1 : 0)
        .max()
        .orElse(0);
  }

  /// Where everything is: what was folded, where that one box is.
  public LayoutResult unfolded(LayoutResult laidOut) {
    Map<String, Area> boxes = new LinkedHashMap<>();
    whole.boxes().forEach(box -> boxes.put(box.id(), laidOut.place(end(box.id()))));
    Map<Wire, Route> runs = new HashMap<>();
    laidOut.routes().forEach(route -> runs.put(route.wire(), route));
    List<Route> routes = new ArrayList<>();
    folded.forEach((wire, of) -> routes.add(route(wire, of == null ? null : runs.get(of), boxes)));
    return new LayoutResult(boxes, routes, laidOut.bounds());
  }

  private static Route route(Wire wire, @Nullable Route run, Map<String, Area> boxes) {
    if (run != null) {
      return new Route(wire, run.points(), run.clear());
    }
    Area at = boxes.getOrDefault(wire.to(), new Area(0, 0, 0, 0));
    Point middle = new Point(at.x() + at.width() / 2, at.y() + at.height() / 2);
    return new Route(wire, List.of(middle, new Point(middle.x() + 1, middle.y())), true);
  }

  /// Where the clusters stand, each.
  public static List<Area> places(List<Cluster> clusters, LayoutResult unfolded) {
    return clusters.stream()
        .map(cluster -> unfolded.place(cluster.members().iterator().next()))
        .toList();
  }
}
