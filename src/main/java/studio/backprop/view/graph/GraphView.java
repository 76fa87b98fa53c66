package studio.backprop.view.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import studio.backprop.explain.Spoken;
import studio.backprop.graph.CellName;
import studio.backprop.playback.Frame;
import studio.backprop.trace.Comparison;
import studio.backprop.trace.GradientCheck.Verdict;
import studio.backprop.view.graph.camera.Camera;
import studio.backprop.view.graph.camera.Framing;
import studio.backprop.view.graph.camera.Stage;
import studio.backprop.view.graph.card.NodeCard;
import studio.backprop.view.graph.hand.Selection;
import studio.backprop.view.graph.light.CellLights;
import studio.backprop.view.graph.light.Flashes;
import studio.backprop.view.graph.light.Lights;
import studio.backprop.view.graph.map.Minimap;
import studio.backprop.view.graph.matrix.HeatImage;
import studio.backprop.view.layout.Area;
import studio.backprop.view.layout.GraphLayout;

/// The picture of a graph: cards joined by wires, as a frame of a pass has them.
///
/// It observes: numbers come in by [#show(GraphMoment, Runnable)] and [#show(Frame)], and what a
/// person changes goes out by its [GraphHands]. The first layout takes its time in the background;
/// [#readyProperty] tells when the cards stand.
public final class GraphView extends Region {
  private final Picture picture = new Picture();
  private final Camera camera = new Camera(picture, this);
  private final Framing framing = new Framing(camera, picture);
  private final Minimap map = new Minimap(framing);
  private final PenSurface pen = new PenSurface(picture.strokes(), camera, this);
  private final Selection selection = new Selection(picture.cards());
  private final Flashes flashes = new Flashes(picture.cards(), picture.overlays());
  private final Lights lights = picture.lights();
  private final CellLights cellLights = new CellLights(picture.lights());
  private final CardTravel travel = new CardTravel(picture, camera);
  private final Arrangement arrangement;
  private final Showing showing;
  private final GraphHands hands;
  private final BooleanProperty reducedMotion =
      new SimpleBooleanProperty(this, "reducedMotion", false);

  /// An empty picture.
  public GraphView() {
    this(new GraphLayout());
  }

  /// An empty picture that is laid out by a layout of others.
  public GraphView(GraphLayout layouts) {
    arrangement = new Arrangement(picture, camera, framing, selection, layouts, map);
    showing = new Showing(arrangement, layouts);
    getStyleClass().add("graph-view");
    var sheet = GraphView.class.getResource("/css/graph.css");
    if (sheet != null) {
      getStylesheets().add(sheet.toExternalForm());
    }
    setFocusTraversable(false);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    picture.setManaged(false);
    picture.setVisible(false);
    getChildren().add(picture);
    hands = new GraphHands(this, picture, camera, framing, selection, arrangement);
    camera.onMoved(this::look);
    arrangement.readyProperty().subscribe(hands::renew);
    widthProperty().subscribe(arrangement::resized);
    heightProperty().subscribe(arrangement::resized);
  }

  private void look() {
    arrangement.materialise();
    hands.place();
  }

  /// Shows another run: other numbers, and perhaps another graph. Zoom and place stay. Of a large
  /// graph that is planned elsewhere, and the run before stays until then: what belongs to this one
  /// is to be told once it is there.
  ///
  /// @param then called once it is shown, before this ends where it is not large; not at all where
  ///   another is shown instead
  public void show(GraphMoment next, Runnable then) {
    hands.speak(next.style().language());
    showing.show(
        next,
        () -> {
          hands.renew();
          selection.renew(next.trace(), next.beside());
          then.run();
        });
  }

  /// What is to be worked out elsewhere before a run is shown, so that the picture of it is there
  /// at once; it gives what is to be done just before, on the thread of the window. Empty where
  /// that takes no longer than a few frames.
  public Optional<Supplier<Runnable>> prepare(GraphMoment next) {
    return showing.prepare(next);
  }

  /// Shows a moment of the run.
  public void show(Frame now) {
    pass(now);
    framing.follow(now);
    arrangement.heed(now);
  }

  /// Shows a moment on the way to another, without following its step. Cheap enough for every
  /// pulse.
  public void pass(Frame now) {
    picture.show(now);
    cellLights.show(now);
  }

  /// Lets cells flash, as those that an edit has changed elsewhere.
  public void flash(Stream<CellName> cells) {
    flashes.flash(cells, reducedMotion.get());
  }

  /// Whether the card of a node is there.
  public boolean hasCard(String node) {
    return picture.cards().card(node).isPresent();
  }

  /// The animations of the flashes that have not gone out yet.
  List<Animation> flashing() {
    return flashes.running();
  }

  /// Lights up cells, and ties those of one product to each other; none puts out all lights.
  public void light(Spoken cells) {
    lights.light(cells);
    cellLights.giveWay(!cells.isEmpty());
  }

  /// Whether cells are only marked for a while instead of fading.
  public BooleanProperty reducedMotionProperty() {
    return reducedMotion;
  }

  /// Whether the cards stand where they belong.
  public ReadOnlyBooleanProperty readyProperty() {
    return arrangement.readyProperty();
  }

  /// Brings the whole picture into sight.
  public void fit() {
    framing.fitWhole();
  }

  /// Looks at the card of one node alone, large, those that are wired to it beside it; of one that
  /// is looked at so already, goes back.
  public void single(String node) {
    framing.single(node);
  }

  /// Goes back from one card to what was in sight before.
  ///
  /// @return whether one card was looked at
  public boolean back() {
    return framing.back();
  }

  /// Whether one card is looked at.
  public boolean isOnOne() {
    return framing.isOnOne();
  }

  /// Brings the cards of these nodes into sight, or the first of them where there is no room for
  /// all.
  ///
  /// @param closer whether they may come closer, and close up, where they are to be read from the
  ///   last row
  public void reveal(List<String> nodes, boolean closer) {
    CardTravel.Seen before = travel.seen();
    boolean wasClose = picture.isClose();
    boolean isOther = arrangement.closeUp(closer ? nodes : List.of());
    framing.reveal(() -> stage(nodes), closer);
    if (isOther && (wasClose || picture.isClose()) && !reducedMotion.get()) {
      travel.begin(before);
    }
  }

  private Optional<Stage> stage(List<String> nodes) {
    List<Area> areas =
        nodes.stream().flatMap(node -> picture.cards().place(node).stream()).toList();
    return areas.stream().reduce(Area::and).map(all -> new Stage(areas.getFirst(), all));
  }

  /// Whether cards are still on their way to where they stand.
  public boolean isTravelling() {
    return travel.isUnderWay();
  }

  /// Whether the cards of these nodes can be read from the last row together, where they are to be.
  public boolean canBeRead(List<String> nodes) {
    return arrangement.canBeRead(nodes);
  }

  /// Has all cards but those of these nodes step aside, so that eyes find what is spoken of; none
  /// where there are none.
  ///
  /// @param added those of them at which what adds up is spoken of
  public void pointAt(List<String> nodes, List<String> added) {
    picture.pointAt(Set.copyOf(nodes), Set.copyOf(added));
    arrangement.heed();
  }

  /// Whether what is brought into sight is to be read from the last row.
  public void lookClosely(boolean wanted) {
    framing.lookClosely(wanted);
  }

  /// Marks cards by what a check of their gradients has come to.
  ///
  /// @param verdicts by the ids of nodes; empty where nothing is to be said
  public void judge(Function<String, Optional<Verdict>> verdicts) {
    picture.cards().judge(verdicts);
  }

  /// Marks cells that are to be filled in, with what is written there so far.
  public void blank(Map<CellName, String> cells) {
    picture.cards().blank(cells);
  }

  /// Has matrices drawn as boxes in proportion to their shapes, or with their cells.
  public void showShapes(boolean alone) {
    picture.cards().showShapes(alone);
  }

  /// Works out what is drawn of differences, which takes as long as they are large: elsewhere.
  public static void prepare(Comparison comparison) {
    comparison.differences().values().forEach(one -> HeatImage.prepare(one.matrix()));
  }

  /// Has all matrices drawn as the differences to another run, or as they are.
  public void compare(Optional<Comparison> comparison) {
    picture.cards().compare(comparison.orElse(null));
  }

  /// The point of the drawing that is in sight under a point of the scene.
  public Optional<Point2D> under(Point2D scene) {
    Point2D here = sceneToLocal(scene);
    return Optional.of(here)
        .filter(this::contains)
        .map(_ -> camera.toDrawing(Math.rint(here.getX()), Math.rint(here.getY())));
  }

  /// How much of the cards and of the map would lie under an area of this, in pixels of the
  /// drawing.
  public double covered(Bounds area) {
    double zoom = camera.zoom();
    Point2D corner = camera.toDrawing(area.getMinX(), area.getMinY());
    Area place =
        new Area(corner.getX(), corner.getY(), area.getWidth() / zoom, area.getHeight() / zoom);
    return arrangement.taken().mapToDouble(place::shared).sum();
  }

  /// Looks where it looks now also when the next graph is shown.
  public void keepSight() {
    framing.keep();
  }

  public void zoomIn() {
    framing.zoomIn();
  }

  public void zoomOut() {
    framing.zoomOut();
  }

  /// 1 is a card's own size.
  public ReadOnlyDoubleProperty zoomProperty() {
    return camera.zoomProperty();
  }

  /// The id of the node that is selected, or null.
  public ObjectProperty<@Nullable String> selectedNodeProperty() {
    return selection.node();
  }

  /// The cell that is selected, or null.
  public ObjectProperty<@Nullable CellName> selectedCellProperty() {
    return selection.cell();
  }

  /// Whether a node of the scene is a card none of whose cells is selected.
  public boolean isIdleCard(Node node) {
    return node.getStyleClass().contains("card") && selection.cell().get() == null;
  }

  /// The ids of nodes that are selected together with it.
  public ObjectProperty<List<String>> otherNodesProperty() {
    return selection.others();
  }

  /// The node on whose card the ring of the keyboard is.
  public Optional<String> ringed() {
    return getScene() != null
            && getScene().getFocusOwner() instanceof NodeCard card
            && card.isFocusVisible()
        ? Optional.of(card.node())
        : Optional.empty();
  }

  /// Gives the keyboard to the card of the selected node, where there is one.
  public void focusSelected() {
    Optional.ofNullable(selection.node().get())
        .flatMap(picture.cards()::card)
        .ifPresent(NodeCard::requestFocus);
  }

  /// Takes the keyboard from a card or a cell, for all of the graph.
  public void letKeyboardGo() {
    if (isFocusWithin()) {
      requestFocus();
    }
  }

  /// What a person does on it, and who is told.
  public GraphHands hands() {
    return hands;
  }

  /// The whole graph, small, to be laid over this where it begins.
  public Region map() {
    return map;
  }

  /// Where a pen draws on the picture, to be laid over this, as large.
  public PenSurface pen() {
    return pen;
  }

  Picture picture() {
    return picture;
  }
}
