package studio.backprop.view.graph.wire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import studio.backprop.graph.Edge;
import studio.backprop.playback.Frame;
import studio.backprop.playback.Phase;
import studio.backprop.playback.Timeline;
import studio.backprop.view.graph.plan.Plan;
import studio.backprop.view.layout.Area;
import studio.backprop.view.layout.LayoutResult;
import studio.backprop.view.layout.Point;
import studio.backprop.view.layout.Route;

/// All wires of a drawing. Of a large one only those in sight are there.
public final class Wires {
  private final Pane layer;
  private List<@Nullable WireView> views = new ArrayList<>();
  private List<Route> routes = List.of();
  private List<Edge> edges = List.of();
  private @Nullable Frame frame;
  private @Nullable Timeline timeline;

  public Wires(Pane layer) {
    this.layer = layer;
  }

  public void arrange(Plan plan, LayoutResult layout) {
    boolean same = edges.equals(plan.edges()) && views.size() == plan.edges().size();
    routes = layout.routes();
    if (!same) {
      frame = null;
      edges = plan.edges();
      layer.getChildren().clear();
      views = new ArrayList<>();
      edges.forEach(_ -> views.add(null));
    }
    if (!plan.simplified()) {
      makeAll(plan);
      writeShapes(layout);
    }
  }

  private void makeAll(Plan plan) {
    for (int i = 0; i < edges.size(); i++) {
      make(plan, i);
    }
  }

  private WireView make(Plan plan, int index) {
    WireView view = views.get(index);
    if (view == null) {
      Edge edge = edges.get(index);
      String symbols =
          plan.simplified() ? "" : plan.looks().get(edge.from()).node().shape().symbols();
      view = new WireView(edge, symbols);
      views.set(index, view);
      layer.getChildren().add(view);
    }
    view.run(routes.get(index).points());
    return view;
  }

  private void writeShapes(LayoutResult layout) {
    List<List<Point>> lines = routes.stream().map(Route::points).toList();
    WireShapes shapes = new WireShapes(layout.boxes().values(), lines);
    for (int i = 0; i < edges.size(); i++) {
      WireView view = views.get(i);
      if (view != null) {
        view.applyCss();
        view.write(shapes.place(routes.get(i).points(), view.shapeWidth()));
      }
    }
  }

  public void materialise(Plan plan, Area sight) {
    if (!plan.simplified()) {
      return;
    }
    for (int i = 0; i < views.size(); i++) {
      boolean wanted = bounds(routes.get(i)).overlaps(sight);
      WireView view = views.get(i);
      if (wanted && view == null) {
        paint(make(plan, i), Set.of());
      } else if (!wanted && view != null) {
        layer.getChildren().remove(view);
        views.set(i, null);
      }
    }
  }

  private static Area bounds(Route route) {
    double left = Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    for (Point point : route.points()) {
      left = Math.min(left, point.x());
      top = Math.min(top, point.y());
      right = Math.max(right, point.x());
      bottom = Math.max(bottom, point.y());
    }
    return new Area(left - 1, top - 1, right - left + 2, bottom - top + 2);
  }

  public void show(Frame now, Timeline steps) {
    frame = now;
    timeline = steps;
    Set<Edge> travelled = new HashSet<>();
    now.travellers().forEach(traveller -> travelled.add(traveller.edge()));
    for (WireView view : views) {
      if (view != null) {
        paint(view, travelled);
      }
    }
  }

  private void paint(WireView view, Set<Edge> travelled) {
    Frame now = frame;
    Timeline steps = timeline;
    if (now == null || steps == null) {
      return;
    }
    var user = now.cards().get(view.edge().to()).node();
    int backward = steps.backwardAt(user);
    boolean travels = travelled.contains(view.edge());
    boolean back =
        backward >= 0
            && (travels
                ? now.travellers().getFirst().phase() == Phase.BACKWARD
                : backward <= now.position());
    boolean sent = travels || steps.valueAt(user) <= now.position();
    view.show(
        back ? WireView.State.RETURNED : sent ? WireView.State.SENT : WireView.State.IDLE, travels);
  }

  /// Hides the shapes that something lies over.
  void giveWay(List<Area> over) {
    for (WireView view : views) {
      if (view != null) {
        view.showShape(over.stream().noneMatch(area -> area.overlaps(view.shapeArea())));
      }
    }
  }

  /// Where the shapes are written.
  public List<Area> shapes() {
    return views.stream().filter(Objects::nonNull).map(WireView::shapeArea).toList();
  }

  /// How the wires run that come into an area.
  public List<List<Point>> lines(Area area) {
    return routes.stream()
        .filter(route -> bounds(route).overlaps(area))
        .map(Route::points)
        .toList();
  }

  /// The way along a wire.
  Track track(Edge edge) {
    int index = edges.indexOf(edge);
    return index < 0 || index >= routes.size()
        ? Track.NOWHERE
        : new Track(routes.get(index).points());
  }
}
