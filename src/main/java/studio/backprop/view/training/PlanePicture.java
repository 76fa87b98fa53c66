package studio.backprop.view.training;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.paint.Color;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import studio.backprop.language.Texts;
import studio.backprop.matrix.Matrix;
import studio.backprop.session.Session;
import studio.backprop.session.Shown;
import studio.backprop.trace.Accuracy;
import studio.backprop.trace.Bounds;
import studio.backprop.trace.Plane;
import studio.backprop.trace.Predictor.Kind;
import studio.backprop.view.text.Wrapping;

/// What is predicted all over the plane of the examples, in the colours of the classes, the
/// stronger the surer; or the curve through the points of a line. It follows what is learned.
final class PlanePicture extends Painting {
  private static final int BASE = 7;
  private static final double FAINT = 0.18;
  private static final double STRONG = 0.62;

  private final Session session;
  private final Texts texts;
  private final BooleanSupplier seen;
  private final ImageView image = new ImageView();
  private final Polyline curve = new Polyline();
  private final DataPoints points;
  private final Label nothing = new Label();
  private @Nullable Plane plane;
  private boolean asking;
  private boolean stale = true;

  /// @param seen whether anybody could see it, were it the picture that is chosen
  PlanePicture(Session session, BooleanSupplier seen, Texts texts) {
    this.session = session;
    this.seen = seen;
    this.texts = texts;
    this.points = new DataPoints(session, this::ask);
    getStyleClass().add("plane-picture");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(texts.get("training-picture-plane-tip"));
    setMinSize(0, 0);
    image.setPreserveRatio(false);
    curve.getStyleClass().add("plane-curve");
    Wrapping.wrap(nothing);
    nothing.getStyleClass().add("picture-says");
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    getChildren().addAll(image, curve, points, nothing);
    setFocusTraversable(true);
    setOnMousePressed(_ -> requestFocus());
    focusedProperty().subscribe(this::choosing);
    setOnKeyPressed(event -> {
      points.press(event);
      sayChosen();
    });
    session.follow(Shown::run, _ -> ask());
    visibleProperty().subscribe(this::ask);
  }

  private void choosing(boolean focused) {
    points.setChoosing(focused);
    sayChosen();
  }

  private void sayChosen() {
    setAccessibleText(points.saidOfChosen(texts).orElse(texts.get("training-picture-plane-tip")));
  }

  /// Asks what is predicted now, once what was asked before is known.
  void ask() {
    stale = true;
    if (isVisible() && seen.getAsBoolean() && !asking) {
      stale = false;
      asking = true;
      // A point that is dragged must not move the plane under the hand.
      Optional<Bounds> kept =
          points.isDragged() ? Optional.ofNullable(plane).map(Plane::bounds) : Optional.empty();
      session.errands().plane(kept, this::told);
    }
  }

  private void told(Optional<Plane> next) {
    asking = false;
    plane = next.orElse(null);
    nothing.setText(next.isPresent() ? "" : texts.get("training-no-plane"));
    paint();
    requestLayout();
    if (stale) {
      ask();
    }
  }

  @Override
  void paint() {
    Plane now = plane;
    boolean isPlane = now != null && now.of().kind() != Kind.NUMBER;
    image.setVisible(isPlane);
    points.setVisible(now != null);
    curve.setVisible(now != null && !isPlane);
    if (now != null && isPlane) {
      int[] pixels = new int[now.across() * now.up()];
      for (int k = 0; k < pixels.length; k++) {
        int row = now.up() - 1 - k / now.across();
        pixels[k] = argb(colour(now, row * now.across() + k % now.across()));
      }
      image.setImage(image(now.across(), now.up(), pixels));
    }
  }

  private Color colour(Plane of, int place) {
    Matrix predicted = of.predicted();
    if (of.of().kind() == Kind.YES_OR_NO) {
      double yes = predicted.get(place, 0);
      return mixed(colour(yes > 0.5 ? 2 : 1), Math.abs(2 * yes - 1));
    }
    int likely = Accuracy.answer(predicted, place);
    double even = 1.0 / predicted.columns();
    return mixed(
        colour(likely % (BASE - 1) + 1), (predicted.get(place, likely) - even) / (1 - even));
  }

  private Color mixed(Color hue, double sure) {
    return Double.isNaN(sure)
        ? colour(BASE)
        : colour(BASE).interpolate(hue, FAINT + (STRONG - FAINT) * sure);
  }

  @Override
  protected void layoutChildren() {
    nothing.resizeRelocate(0, 0, getWidth(), nothing.prefHeight(getWidth()));
    image.setFitWidth(getWidth());
    image.setFitHeight(getHeight());
    Plane now = plane;
    if (now == null || getWidth() <= 0 || getHeight() <= 0) {
      return;
    }
    PlotAxes axes = new PlotAxes(now.bounds(), getWidth(), getHeight());
    points.show(now, axes);
    sayChosen();
    curve.getPoints().clear();
    for (int k = 0; now.up() == 1 && k < now.across(); k++) {
      double height = now.predicted().get(k, 0);
      if (Double.isFinite(height)) {
        curve.getPoints().addAll(axes.x(now.bounds().x(k, now.across())), axes.y(height));
      }
    }
  }
}
