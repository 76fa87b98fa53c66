package studio.backprop.view.graph;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import studio.backprop.studio.Frame;
import studio.backprop.trace.Trace;
import studio.backprop.view.layout.Area;
import studio.backprop.view.layout.GraphLayout;
import studio.backprop.view.layout.LayoutResult;

/// The picture of a graph: cards joined by wires, as a frame of a pass has them.
///
/// It observes: numbers come in by [#show(Trace)] and [#show(Frame)], and what a person changes
/// goes out by [CellEditing] and [#setOnNodeMoved]. The first layout takes its time in the
/// background; [#readyProperty] tells when the cards stand.
public final class GraphView extends Region {
  /// Below this, numbers on cards cannot be read: rather than fit more, the picture can be moved,
  /// and follows the step under way.
  private static final double LEGIBLE = 0.72;

  private static final double ZOOM_STEP = 1.25;

  private final GraphLayout layouts;
  private final Picture picture = new Picture();
  private final Camera camera = new Camera(picture);
  private final Selection selection = new Selection(picture);
  private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(this, "ready", false);
  private final ObjectProperty<CellEditing> editing =
      new SimpleObjectProperty<>(this, "editing", CellEditing.NONE);
  private @Nullable Plan plan;
  private @Nullable CompletableFuture<LayoutResult> pending;
  private NodeMoved onNodeMoved = (_, _, _) -> {};
  private boolean framed;
  private int requests;

  /// Called when a person has dragged a card to another place.
  @FunctionalInterface
  public interface NodeMoved {
    /// A card stands at another place now.
    ///
    /// @param x the left edge of the card, in pixels at zoom 1
    /// @param y its upper edge
    void moved(String id, double x, double y);
  }

  public GraphView() {
    this(new GraphLayout());
  }

  public GraphView(GraphLayout layouts) {
    this.layouts = layouts;
    getStyleClass().add("graph-view");
    var sheet = GraphView.class.getResource("/css/graph.css");
    if (sheet != null) {
      getStylesheets().add(sheet.toExternalForm());
    }
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    picture.setManaged(false);
    picture.setVisible(false);
    getChildren().add(picture);
    camera.onMoved(this::materialise);
    widthProperty().subscribe(this::resized);
    heightProperty().subscribe(this::resized);
  }

  /// Shows another run: other numbers, and perhaps another graph. Zoom and place stay.
  public void show(Trace trace) {
    Plan next = Plan.of(trace);
    Plan before = plan;
    boolean stays = before != null && next.sameLayout(before);
    Optional<LayoutResult> where = picture.arrangement();
    plan = next;
    picture.plan(trace, next);
    selection.renew(trace);
    if (stays && where.isPresent()) {
      arrange(where.get());
    } else {
      requestArrangement(next);
    }
  }

  /// Shows a moment of the run. Cheap enough for every pulse.
  public void show(Frame frame) {
    picture.show(frame);
  }

  void requestArrangement(Plan wanted) {
    CompletableFuture<LayoutResult> before = pending;
    if (before != null) {
      before.cancel(false);
    }
    CompletableFuture<LayoutResult> future = layouts.layoutLater(wanted.request());
    pending = future;
    int request = ++requests;
    var _ =
        future.thenAccept(result ->
            Platform.runLater(() -> {
              if (request == requests) {
                arrange(result);
              }
            }));
  }

  private void arrange(LayoutResult result) {
    picture.arrange(result);
    picture.setVisible(true);
    if (!framed && getWidth() > 0 && getHeight() > 0) {
      framed = true;
      fitLegibly();
    }
    materialise();
    ready.set(true);
  }

  private void materialise() {
    picture.materialise(camera.sight(getWidth(), getHeight()));
  }

  private void resized() {
    if (!framed && picture.arrangement().isPresent() && getWidth() > 0 && getHeight() > 0) {
      framed = true;
      fitLegibly();
    }
    materialise();
  }

  /// Whether the cards stand where they belong.
  public ReadOnlyBooleanProperty readyProperty() {
    return ready.getReadOnlyProperty();
  }

  /// Brings the whole picture into sight.
  public void fit() {
    fit(0);
  }

  /// The first sight of a picture: as much of it as can be read.
  private void fitLegibly() {
    fit(plan != null && plan.simplified() ? LEGIBLE / 2 : LEGIBLE);
  }

  private void fit(double least) {
    picture
        .arrangement()
        .ifPresent(layout -> camera.fit(layout.bounds(), getWidth(), getHeight(), least));
  }

  public void zoomIn() {
    camera.zoomBy(ZOOM_STEP, getWidth() / 2, getHeight() / 2);
  }

  public void zoomOut() {
    camera.zoomBy(1 / ZOOM_STEP, getWidth() / 2, getHeight() / 2);
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
  public ObjectProperty<@Nullable CellAddress> selectedCellProperty() {
    return selection.cell();
  }

  /// Where entered numbers go.
  public ObjectProperty<CellEditing> editingProperty() {
    return editing;
  }

  public void setOnNodeMoved(NodeMoved action) {
    onNodeMoved = action;
  }

  NodeMoved onNodeMoved() {
    return onNodeMoved;
  }

  Picture picture() {
    return picture;
  }

  Camera camera() {
    return camera;
  }

  /// Brings an area of the drawing into sight.
  void reveal(Area area) {
    camera.reveal(area, getWidth(), getHeight());
  }
}
