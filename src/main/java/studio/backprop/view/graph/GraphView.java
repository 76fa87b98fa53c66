package studio.backprop.view.graph;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import studio.backprop.explain.CellName;
import studio.backprop.studio.Frame;
import studio.backprop.studio.Style;
import studio.backprop.trace.Trace;
import studio.backprop.view.layout.Area;
import studio.backprop.view.layout.GraphLayout;

/// The picture of a graph: cards joined by wires, as a frame of a pass has them.
///
/// It observes: numbers come in by [#show(Trace)] and [#show(Frame)], and what a person changes
/// goes out by [CellEditing] and [NodeMoved]. The first layout takes its time in the background;
/// [#readyProperty] tells when the cards stand.
public final class GraphView extends Region {
  private final Picture picture = new Picture();
  private final Camera camera = new Camera(picture);
  private final Selection selection = new Selection(picture);
  private final Arrangement arrangement;
  private final Following following = new Following(this);
  private final Flashes flashes = new Flashes(this);
  private final Lights lights = new Lights(this);
  private final CellLights cellLights = new CellLights(this);
  private final CellEditor editor;
  private final BooleanProperty reducedMotion =
      new SimpleBooleanProperty(this, "reducedMotion", false);
  private final ObjectProperty<CellEditing> editing =
      new SimpleObjectProperty<>(this, "editing", CellEditing.NONE);
  private NodeMoved onNodeMoved = (_, _, _) -> {};

  /// An empty picture.
  public GraphView() {
    this(new GraphLayout());
  }

  /// An empty picture that is laid out by a layout of others.
  public GraphView(GraphLayout layouts) {
    arrangement = new Arrangement(this, layouts, following);
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
    editor = new CellEditor(this, picture.overlays());
    new CameraGestures(this);
    new CellScrubbing(this, editor);
    new CardDragging(this);
    new Keys(this, editor);
    new Readout(this);
    camera.onMoved(arrangement::materialise);
    widthProperty().subscribe(arrangement::resized);
    heightProperty().subscribe(arrangement::resized);
  }

  /// Shows another run: other numbers, and perhaps another graph. Zoom and place stay.
  public void show(Trace trace) {
    show(trace, Style.USUAL);
  }

  /// The same, written in another style.
  public void show(Trace trace, Style style) {
    arrangement.show(trace, style);
    selection.renew(trace);
  }

  /// Shows a moment of the run. Cheap enough for every pulse.
  public void show(Frame frame) {
    picture.show(frame);
    cellLights.show(frame);
    following.follow(frame);
  }

  /// Lets cells flash, as those that an edit has changed elsewhere.
  public void flash(Collection<CellName> cells) {
    flashes.flash(cells, reducedMotion.get());
  }

  /// The animations of the flashes that have not gone out yet.
  List<Animation> flashing() {
    return flashes.running();
  }

  /// Lights up the cells of each of these products, and ties the cells of one to each other; none
  /// puts out all lights.
  public void light(List<List<CellName>> products) {
    lights.light(products);
    cellLights.giveWay(!products.isEmpty());
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
    following.rest();
    arrangement.fitWhole();
  }

  public void zoomIn() {
    zoomByHand(Camera.STEP, getWidth() / 2, getHeight() / 2);
  }

  public void zoomOut() {
    zoomByHand(1 / Camera.STEP, getWidth() / 2, getHeight() / 2);
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

  /// Where entered numbers go.
  public ObjectProperty<CellEditing> editingProperty() {
    return editing;
  }

  /// Whom to tell that a person has put a card elsewhere.
  public void setOnNodeMoved(NodeMoved action) {
    onNodeMoved = action;
  }

  Picture picture() {
    return picture;
  }

  Camera camera() {
    return camera;
  }

  Selection selection() {
    return selection;
  }

  /// Whether an event goes to the field in which a number is typed.
  boolean isInEditor(EventTarget target) {
    return editor.isTarget(target);
  }

  /// Whether what is typed there belongs to a number.
  boolean takesNumbers(EventTarget target) {
    CellName cell = focusedCell();
    return isInEditor(target)
        || (cell != null && matrix(cell).filter(MatrixView::isEditable).isPresent());
  }

  void panByHand(double dx, double dy) {
    following.rest();
    arrangement.leaveToHand();
    camera.pan(dx, dy);
  }

  void zoomByHand(double factor, double x, double y) {
    arrangement.leaveToHand();
    camera.zoomBy(factor, x, y);
  }

  void moveCard(CardView card, double x, double y) {
    arrangement.moveCard(card, x, y);
  }

  void endMove(String id, Area at) {
    onNodeMoved.moved(id, at.x(), at.y());
  }

  Optional<MatrixView> matrix(CellName cell) {
    return picture.card(cell.node()).flatMap(card -> card.matrix(cell.quantity()));
  }

  /// Where a cell is on the drawing.
  Optional<Area> areaOf(CellName cell) {
    return picture
        .card(cell.node())
        .flatMap(card ->
            card.matrix(cell.quantity())
                .map(matrix -> {
                  Area area = matrix.geometry().cell(cell.row(), cell.column());
                  return new Area(
                      card.getLayoutX() + matrix.getLayoutX() + area.x(),
                      card.getLayoutY() + matrix.getLayoutY() + area.y(),
                      area.width(),
                      area.height());
                }));
  }

  /// Selects a cell, brings it into sight and gives it the keyboard.
  void select(CellName cell) {
    selection.cell().set(cell);
    areaOf(cell).ifPresent(area -> camera.reveal(area, getWidth(), getHeight()));
    matrix(cell).ifPresent(matrix -> matrix.focusCell(cell.row(), cell.column()));
  }

  CellName neighbour(CellName cell, int down, int right) {
    return matrix(cell)
        .map(matrix -> Neighbours.of(cell, down, right, matrix, selection.other(cell)))
        .orElse(cell);
  }

  /// The cell that has the keyboard, or null.
  @Nullable CellName focusedCell() {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    boolean inCell = owner instanceof CellView || owner instanceof MatrixView;
    return inCell ? selection.cell().get() : null;
  }

  /// The card that has the keyboard, or null.
  @Nullable CardView focusedCard() {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    return owner instanceof CardView card ? card : null;
  }

  void goToCard(CardView from, int right, int down) {
    Optional<CardView> wired = right == 0 ? Optional.empty() : picture.alongWire(from, right > 0);
    wired
        .or(() -> Neighbours.ofCard(from, right, down, picture.cards()))
        .ifPresent(card -> {
          card.requestFocus();
          selection.node().set(card.look().node().id());
          camera.reveal(card.area(), getWidth(), getHeight());
        });
  }
}
