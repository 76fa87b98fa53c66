package studio.backprop.view.graph.wire;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import studio.backprop.graph.Edge;
import studio.backprop.playback.Frame;
import studio.backprop.playback.Phase;
import studio.backprop.playback.Timeline;
import studio.backprop.shape.Shape;
import studio.backprop.view.graph.plan.NodeLook;
import studio.backprop.view.graph.plan.Plan;
import studio.backprop.view.layout.Area;
import studio.backprop.view.layout.LayoutResult;
import studio.backprop.view.layout.Point;
import studio.backprop.view.layout.Route;

/// All wires of a drawing, of which those in sight are there; where these are very many, all are
/// drawn as one [Bundle], without what goes along them.
public final class Wires {
  static final int MOST = 400;

  private final Pane layer;
  private final Bundle bundle;
  private final WireWriting writing;
  private List<@Nullable WireView> views = new ArrayList<>();
  private List<Route> routes = List.of();
  private List<Area> bounds = List.of();
  private List<Edge> edges = List.of();
  private List<Area> over = List.of();
  private IntPredicate dimmed = _ -> false;
  private boolean hiding;
  private @Nullable Plan plan;
  private @Nullable Frame frame;
  private @Nullable Timeline timeline;

  public Wires(Pane layer) {
    this.layer = layer;
    this.bundle = new Bundle(layer);
    this.writing = new WireWriting(layer);
  }

  /// Takes over how the wires run; those that are there run so at once.
  public void arrange(Plan plan, LayoutResult layout) {
    boolean same = edges.equals(plan.edges()) && views.size() == plan.edges().size();
    routes = layout.routes();
    bounds = routes.stream().map(Route::bounds).toList();
    bundle.hide();
    if (!same) {
      frame = null;
      edges = plan.edges();
      layer.getChildren().removeIf(WireView.class::isInstance);
      views = new ArrayList<>();
      edges.forEach(_ -> views.add(null));
    }
    writing.arrange(plan, layout);
    this.plan = plan;
    for (int i = 0; i < views.size(); i++) {
      WireView view = views.get(i);
      if (view != null) {
        run(view, i);
      }
    }
  }

  /// Dims what runs between these nodes, by their positions, or hides it; what runs from one of
  /// them to another node is left out.
  public void dim(IntPredicate nodes, boolean hide) {
    dimmed = nodes;
    hiding = hide;
    views.stream().filter(Objects::nonNull).forEach(this::dim);
  }

  private void dim(WireView view) {
    boolean from = dimmed.test(view.edge().from());
    boolean to = dimmed.test(view.edge().to());
    view.dim(from && to);
    view.setVisible(from == to && !(from && hiding));
  }

  /// Takes over how the wires run while a card is moved: only what runs elsewhere, or whose shape
  /// would be covered, is drawn anew.
  public void follow(LayoutResult layout) {
    List<Route> before = routes;
    routes = layout.routes();
    BitSet moved = Rerun.of(before.subList(0, views.size()), routes);
    if (!moved.isEmpty()) {
      bundle.hide();
    }
    List<Area> next = new ArrayList<>(bounds);
    moved.stream().forEach(i -> next.set(i, routes.get(i).bounds()));
    bounds = next;
    BitSet anew = writing.follow(moved, layout);
    for (int i = anew.nextSetBit(0); i >= 0; i = anew.nextSetBit(i + 1)) {
      WireView view = views.get(i);
      if (view != null) {
        run(view, i);
      }
    }
  }

  private void run(WireView view, int index) {
    view.run(routes.get(index).points());
    view.write(writing.symbols(index), writing.place(index));
    view.markStopped(plan != null && plan.graph().isHeld(view.edge()));
    if (plan != null) {
      view.setAccessibleText(told(view.edge(), plan));
    }
  }

  private static String told(Edge edge, Plan plan) {
    NodeLook from = plan.looks().get(edge.from());
    Shape shape = from.node().shape();
    return from.texts()
        .get(
            "wire-runs",
            from.label().plain(),
            plan.looks().get(edge.to()).label().plain(),
            shape.rows().value(),
            shape.columns().value());
  }

  /// Makes the wires that are in sight, and lets go of those that are not.
  public void materialise(Area near) {
    BitSet wanted = new BitSet(views.size());
    for (int i = 0; i < views.size(); i++) {
      wanted.set(i, bounds.get(i).overlaps(near));
    }
    if (wanted.cardinality() > MOST) {
      wanted.clear();
      bundle.show(routes.subList(0, views.size()));
    } else {
      bundle.hide();
    }
    for (int i = 0; i < views.size(); i++) {
      WireView view = views.get(i);
      if (wanted.get(i) && view == null) {
        make(i);
      } else if (!wanted.get(i) && view != null) {
        layer.getChildren().remove(view);
        views.set(i, null);
      }
    }
  }

  private void make(int index) {
    WireView view = new WireView(edges.get(index));
    views.set(index, view);
    layer.getChildren().add(view);
    run(view, index);
    Frame now = frame;
    if (now != null) {
      paint(view, travelled(now));
    }
    giveWay(view);
    dim(view);
  }

  public void show(Frame now, Timeline steps) {
    frame = now;
    timeline = steps;
    Set<Edge> travelled = travelled(now);
    for (WireView view : views) {
      if (view != null) {
        paint(view, travelled);
      }
    }
  }

  /// The wires of the step under way, also while what they have brought is worked with.
  private static Set<Edge> travelled(Frame now) {
    return now.progress() < 1
        ? now.step().map(step -> Set.copyOf(step.node().operands())).orElse(Set.of())
        : Set.of();
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
                ? now.step().orElseThrow().phase() == Phase.BACKWARD
                : backward <= now.position());
    boolean sent = travels || steps.valueAt(user) <= now.position();
    view.show(
        back ? WireView.State.RETURNED : sent ? WireView.State.SENT : WireView.State.IDLE, travels);
  }

  /// Hides the shapes that something lies over.
  public void giveWay(List<Area> to) {
    over = to;
    views.stream().filter(Objects::nonNull).forEach(this::giveWay);
  }

  private void giveWay(WireView view) {
    view.showShape(over.stream().noneMatch(area -> area.overlaps(view.shapeArea())));
  }

  /// Where the shapes are written.
  public List<Area> shapes() {
    return views.stream().filter(Objects::nonNull).map(WireView::shapeArea).toList();
  }

  /// How the wires run that come into an area.
  public List<List<Point>> lines(Area area) {
    List<List<Point>> lines = new ArrayList<>();
    for (int i = 0; i < routes.size(); i++) {
      if (bounds.get(i).overlaps(area)) {
        lines.add(routes.get(i).points());
      }
    }
    return lines;
  }

  /// The way along a wire.
  Track track(Edge edge) {
    int index = edges.indexOf(edge);
    return index < 0 || index >= routes.size()
        ? Track.NOWHERE
        : new Track(routes.get(index).points());
  }
}
