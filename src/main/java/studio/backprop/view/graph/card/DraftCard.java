package studio.backprop.view.graph.card;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import studio.backprop.graph.Quantity;
import studio.backprop.view.graph.matrix.MatrixView;
import studio.backprop.view.graph.plan.CardGeometry;
import studio.backprop.view.graph.plan.Draft;
import studio.backprop.view.layout.Area;
import studio.backprop.view.text.Title;
import studio.backprop.view.text.Wrapping;

/// The card of a node that cannot run yet: its name, its operation, and what it lacks.
final class DraftCard extends NodeCard {
  private static final double NAME_SIZE = 17;
  private static final double BASELINE = 19;
  private static final double GAP = 7;

  private final Region strip = new Region();
  private final Region name;
  private final Label op;
  private final Label missing;

  DraftCard(Draft draft) {
    super(draft.node().id(), draft.kind());
    name = Title.formula(draft.label(), "name", NAME_SIZE);
    op = new Label(draft.node().definition().op());
    op.getStyleClass().add("op");
    missing = new Label(draft.missing());
    missing.getStyleClass().add("missing");
    Wrapping.wrap(missing);
    strip.getStyleClass().add("strip");
    getStyleClass().add("draft");
    setAccessibleText(
        draft.label().plain() + ", " + draft.node().definition().op() + ": " + draft.missing());
    resize(Draft.WIDTH, draft.height());
    getChildren().addAll(strip, name, op, missing);
  }

  /// There is nothing on it but its header.
  @Override
  public boolean isHandle(double y) {
    return true;
  }

  @Override
  public Optional<MatrixView> matrix(Quantity quantity) {
    return Optional.empty();
  }

  @Override
  void look(Area sight, double zoom) {
    // It is all words.
  }

  @Override
  protected void layoutChildren() {
    double right = getWidth() - CardGeometry.RIGHT;
    double room = Math.min(name.prefWidth(-1), (right - CardGeometry.LEFT) * 2 / 3);
    strip.resizeRelocate(0, 0, 6, getHeight());
    name.resizeRelocate(
        CardGeometry.LEFT, BASELINE - name.getBaselineOffset(), room, name.prefHeight(-1));
    double opLeft = CardGeometry.LEFT + room + GAP;
    op.resizeRelocate(
        opLeft,
        BASELINE - op.getBaselineOffset(),
        Math.max(0, Math.min(right - opLeft, op.prefWidth(-1))),
        op.prefHeight(-1));
    missing.resizeRelocate(
        CardGeometry.LEFT,
        CardGeometry.TITLE + 6,
        right - CardGeometry.LEFT,
        getHeight() - CardGeometry.TITLE - 8);
  }
}
