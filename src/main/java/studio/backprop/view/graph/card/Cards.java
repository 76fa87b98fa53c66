package studio.backprop.view.graph.card;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Quantity;
import studio.backprop.matrix.CellRange;
import studio.backprop.playback.Frame;
import studio.backprop.playback.Lit;
import studio.backprop.trace.Comparison;
import studio.backprop.trace.GradientCheck.Verdict;
import studio.backprop.trace.Trace;
import studio.backprop.view.graph.matrix.LitMark;
import studio.backprop.view.graph.matrix.MatrixView;
import studio.backprop.view.graph.plan.Plan;
import studio.backprop.view.layout.Area;
import studio.backprop.view.layout.Box;
import studio.backprop.view.layout.LayoutResult;
import studio.backprop.view.layout.Point;

/// All cards of a drawing, whether they are there or not: where each stands, and which is where the
/// wires lead.
public final class Cards {
  private final Spots spots;
  private final CardsInSight inSight;
  private final Map<String, Integer> indices = new LinkedHashMap<>();
  private final Map<String, String> before = new HashMap<>();
  private final Map<String, String> after = new HashMap<>();
  private @Nullable Plan plan;
  private @Nullable LayoutResult layout;

  /// No cards yet.
  ///
  /// @param layer where the cards are
  /// @param below where they are only seen from far away
  public Cards(Pane layer, Pane below) {
    this.spots = new Spots(below);
    this.inSight = new CardsInSight(layer, spots);
  }

  /// Takes over a trace's nodes, and those that cannot run. Cards that would be drawn the same
  /// stay.
  public void plan(Trace run, Plan next) {
    Plan known = plan;
    inSight.plan(run, next);
    plan = next;
    layout = null;
    if (known == null || !known.ids().equals(next.ids()) || !known.wires().equals(next.wires())) {
      know(next);
    }
  }

  private void know(Plan next) {
    indices.clear();
    for (int i = 0; i < next.cards(); i++) {
      indices.put(next.id(i), i);
    }
    before.clear();
    after.clear();
    next.wires()
        .forEach(wire -> {
          before.putIfAbsent(wire.to(), wire.from());
          after.putIfAbsent(wire.from(), wire.to());
        });
  }

  /// Dims the cards of these nodes, and has all others lie over them, or hides them.
  public void dim(Predicate<String> nodes, boolean hide) {
    inSight.dim(nodes, hide);
  }

  /// Has all cards but those of these nodes step aside; none where there are none.
  public void pointAt(Set<String> nodes) {
    inSight.pointAt(nodes);
  }

  /// The nodes that are pointed at.
  public Set<String> pointedAt() {
    return inSight.pointedAt();
  }

  /// Marks them by what a check of their gradients has come to.
  public void judge(Function<String, Optional<Verdict>> verdicts) {
    inSight.judge(verdicts);
  }

  /// Has their matrices drawn as the differences to another run, or as they are.
  ///
  /// @param comparison null where they are drawn as they are
  public void compare(@Nullable Comparison comparison) {
    inSight.compare(comparison);
  }

  /// Marks cells that are to be filled in, with what is written there so far.
  public void blank(Map<CellName, String> cells) {
    inSight.blank(cells);
  }

  /// Has their matrices drawn as boxes in proportion to their shapes, or with their cells.
  public void showShapes(boolean alone) {
    inSight.showShapes(alone);
  }

  /// Puts all of them where they belong.
  public void arrange(LayoutResult result) {
    layout = result;
    inSight.arrange(result);
  }

  /// Makes the cards that are in sight, and lets go of those that are not.
  ///
  /// @param near what is in sight, and a little more
  public void materialise(Area sight, Area near, double zoom) {
    inSight.materialise(sight, near, zoom);
  }

  /// Keeps one card there, also where it is not in sight, and lets go of the one that was kept;
  /// null keeps none.
  public void hold(@Nullable String id) {
    inSight.hold(id, id == null ? null : indices.get(id));
  }

  /// Shows a moment of the run that was planned for; another run's moment is passed over.
  ///
  /// @return whether it was of this run
  public boolean show(Frame next) {
    return inSight.show(next);
  }

  /// A node's card, where it is there.
  public Optional<NodeCard> card(String id) {
    Integer index = indices.get(id);
    return index == null ? Optional.empty() : inSight.card(index);
  }

  /// The cards that are there now, in running order, those that cannot run last.
  public List<NodeCard> all() {
    return inSight.all();
  }

  /// The node whose card is drawn there as a spot, or the nearest within reach.
  public Optional<String> spot(double x, double y, double reach) {
    return spots.at(x, y, reach);
  }

  /// Where each card stands, by its node, whether it is there or not; nothing while that is being
  /// worked out.
  public Map<String, Area> places() {
    Map<String, Area> places = new LinkedHashMap<>();
    indices.keySet().forEach(id -> place(id).ifPresent(area -> places.put(id, area)));
    return places;
  }

  /// Where a node's card stands.
  public Optional<Area> place(String id) {
    LayoutResult places = layout;
    return card(id)
        .map(NodeCard::area)
        .or(() -> places == null ? Optional.empty() : Optional.ofNullable(places.boxes().get(id)));
  }

  /// The form of a node's card, with where wires arrive and leave.
  public Optional<Box> box(String id) {
    Integer index = indices.get(id);
    Plan current = plan;
    return index == null || current == null ? Optional.empty() : Optional.of(current.box(index));
  }

  /// The first node that a node's value goes to, or that it takes a value from.
  public Optional<String> alongWire(String id, boolean forward) {
    return Optional.ofNullable((forward ? after : before).get(id));
  }

  /// The matrix that a cell is in, where its card is there and has it.
  public Optional<MatrixView> matrix(CellName cell) {
    return card(cell.node())
        .flatMap(card -> card.matrix(cell.quantity()))
        .filter(matrix -> matrix.holds(cell.row(), cell.column()));
  }

  /// A mark around lit cells of a node, whether its card is there or not.
  public Optional<Region> mark(String node, Quantity quantity, CellRange cells, Lit.Role role) {
    Optional<Area> last = areaOf(new CellName(node, quantity, cells.lastRow(), cells.lastColumn()));
    return areaOf(new CellName(node, quantity, cells.row(), cells.column()))
        .flatMap(first -> last.map(first::and))
        .map(area -> new LitMark(area, quantity, role));
  }

  /// Whether a point of the drawing is on another cell of the matrices of one card that two of its
  /// cells are in.
  public boolean isOnOther(Point at, CellName from, CellName to) {
    Integer index = indices.get(from.node());
    Plan current = plan;
    Optional<Area> card = place(from.node());
    return index != null
        && current != null
        && card.isPresent()
        && Stream.of(from.quantity(), to.quantity())
            .flatMap(quantity ->
                current
                    .sizes()
                    .get(index)
                    .at(quantity, at.x() - card.get().x(), at.y() - card.get().y())
                    .map(cell -> new CellName(from.node(), quantity, cell.row(), cell.column()))
                    .stream())
            .anyMatch(cell -> !cell.equals(from) && !cell.equals(to));
  }

  /// Where a cell is on the drawing, whether its card is there or not; nothing where it is hidden.
  public Optional<Area> areaOf(CellName cell) {
    Integer index = indices.get(cell.node());
    Plan current = plan;
    return index == null
            || current == null
            || inSight.isHidden(cell.node())
            || current.isFolded(index)
            || current.draft(index).isPresent()
        ? Optional.empty()
        : place(cell.node())
            .flatMap(card ->
                current
                    .sizes()
                    .get(index)
                    .cell(cell.quantity(), cell.row(), cell.column())
                    .map(area -> area.movedBy(card.x(), card.y())));
  }
}
