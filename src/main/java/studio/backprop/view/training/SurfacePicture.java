package studio.backprop.view.training;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.stream.DoubleStream;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Graph;
import studio.backprop.language.Texts;
import studio.backprop.matrix.Matrix;
import studio.backprop.session.Session;
import studio.backprop.session.Shown;
import studio.backprop.session.training.Trainer;
import studio.backprop.trace.Surface;
import studio.backprop.trace.Surface.Place;
import studio.backprop.view.text.Wrapping;

/// The loss over two numbers of parameters, as a tint with contours, and the path of descent on it.
final class SurfacePicture extends Painting {
  private static final int LINES = 10;
  private static final double DOT = 9;
  private static final double GAP = 4;

  private final Session session;
  private final Trainer trainer;
  private final Texts texts;
  private final BooleanSupplier seen;
  private final ImageView image = new ImageView();
  private final Path contours = new Path();
  private final Polyline path = new Polyline();
  private final Region here = new Region();
  private final Pane map = new Pane(image, contours, path, here);
  private final Label nothing = new Label();
  private final CellChoice cells;
  private @Nullable CellName across;
  private @Nullable CellName up;
  private @Nullable Surface surface;
  private boolean asking;
  private boolean stale = true;

  /// @param seen whether anybody could see it, were it the picture that is chosen
  SurfacePicture(Session session, Trainer trainer, BooleanSupplier seen, Texts texts) {
    this.session = session;
    this.trainer = trainer;
    this.seen = seen;
    this.texts = texts;
    getStyleClass().add("surface-picture");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setMinSize(0, 0);
    image.setPreserveRatio(false);
    contours.getStyleClass().add("contours");
    path.getStyleClass().add("descent-path");
    here.getStyleClass().add("descent-here");
    here.setManaged(false);
    nothing.getStyleClass().add("picture-says");
    Wrapping.wrap(nothing);
    cells = new CellChoice(this::choose, texts);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(map.widthProperty());
    clip.heightProperty().bind(map.heightProperty());
    map.setClip(clip);
    map.getStyleClass().add("surface-map");
    getChildren().addAll(cells, map, nothing);
    visibleProperty().subscribe(this::look);
    session.follow(Shown::graph, this::offer);
  }

  /// Looks at what is shown, if anybody can see it.
  void look() {
    offer(session.shown().graph());
    ask();
  }

  private boolean isSeen() {
    return isVisible() && seen.getAsBoolean();
  }

  private void offer(Graph graph) {
    if (isSeen()) {
      cells.offer(graph);
    }
  }

  /// Draws the loss over these two from now on; over nothing where there are no two.
  private void choose(@Nullable CellName one, @Nullable CellName other) {
    across = one;
    up = other;
    surface = null;
    ask();
  }

  /// Asks for the loss around where the numbers are now, once what was asked before is known.
  void ask() {
    stale = true;
    CellName one = across;
    CellName other = up;
    if (one == null || other == null) {
      surface = null;
      paint();
      requestLayout();
    } else if (isSeen() && !asking && Trainer.canTrain(session.shown())) {
      stale = false;
      asking = true;
      session.errands().surface(one, other, trainer.path(one, other), this::told);
    }
  }

  private void told(Surface next) {
    asking = false;
    boolean isWanted = next.across().equals(across) && next.up().equals(up);
    if (isWanted) {
      surface = next;
      paint();
      requestLayout();
    }
    if (stale || !isWanted) {
      ask();
    }
  }

  @Override
  void paint() {
    Surface now = surface;
    map.setVisible(now != null);
    nothing.setText(now == null ? texts.get("training-no-surface") : "");
    setAccessibleText(
        now == null
            ? nothing.getText()
            : texts.get("training-surface-of", now.across().place(), now.up().place()));
    if (now == null) {
      return;
    }
    Matrix losses = now.losses();
    double lowest = lowest(losses);
    double extent = Math.max(highest(losses) - lowest, Double.MIN_VALUE);
    int[] pixels = new int[losses.size()];
    for (int k = 0; k < pixels.length; k++) {
      int row = losses.rows() - 1 - k / losses.columns();
      pixels[k] = argb(colour((losses.get(row, k % losses.columns()) - lowest) / extent));
    }
    image.setImage(image(losses.columns(), losses.rows(), pixels));
  }

  /// By the square root of the share of all that the losses extend over, as contours are.
  private Color colour(double share) {
    return Double.isFinite(share) ? colour(1).interpolate(colour(2), Math.sqrt(share)) : colour(3);
  }

  private static double lowest(Matrix losses) {
    return finite(losses).min().orElse(0);
  }

  private static double highest(Matrix losses) {
    return finite(losses).max().orElse(0);
  }

  private static DoubleStream finite(Matrix losses) {
    return Arrays.stream(losses.toArray()).filter(Double::isFinite);
  }

  @Override
  protected void layoutChildren() {
    cells.resizeRelocate(0, 0, getWidth(), cells.prefHeight(getWidth()));
    double top = cells.getHeight() + GAP;
    double height = Math.max(0, getHeight() - top);
    map.resizeRelocate(0, top, getWidth(), height);
    image.setFitWidth(getWidth());
    image.setFitHeight(height);
    nothing.resizeRelocate(0, top, getWidth(), nothing.prefHeight(getWidth()));
    Surface now = surface;
    if (now == null || getWidth() <= 0 || height <= 0) {
      return;
    }
    PlotAxes axes = new PlotAxes(now.bounds(), getWidth(), height);
    drawContours(now, axes);
    path.getPoints().clear();
    for (Place place : now.path()) {
      path.getPoints().addAll(axes.x(place.x()), axes.y(place.y()));
    }
    Place last = now.here();
    here.resizeRelocate(axes.x(last.x()) - DOT / 2, axes.y(last.y()) - DOT / 2, DOT, DOT);
    path.getPoints().addAll(axes.x(last.x()), axes.y(last.y()));
  }

  private void drawContours(Surface of, PlotAxes axes) {
    contours.getElements().clear();
    int side = of.losses().rows();
    for (double height : Contours.heights(lowest(of.losses()), highest(of.losses()), LINES)) {
      for (Contours.Line line : Contours.at(of.losses(), height)) {
        contours
            .getElements()
            .addAll(
                new MoveTo(x(of, axes, line.fromX(), side), y(of, axes, line.fromY(), side)),
                new LineTo(x(of, axes, line.toX(), side), y(of, axes, line.toY(), side)));
      }
    }
  }

  private static double x(Surface of, PlotAxes axes, double column, int side) {
    return axes.x(
        of.bounds().left() + (of.bounds().right() - of.bounds().left()) * column / (side - 1));
  }

  private static double y(Surface of, PlotAxes axes, double row, int side) {
    return axes.y(
        of.bounds().bottom() + (of.bounds().top() - of.bounds().bottom()) * row / (side - 1));
  }
}
