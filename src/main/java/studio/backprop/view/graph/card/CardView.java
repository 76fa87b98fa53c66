package studio.backprop.view.graph.card;

import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import studio.backprop.explain.Units;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Quantity;
import studio.backprop.language.Texts;
import studio.backprop.playback.Frame;
import studio.backprop.shape.Shape;
import studio.backprop.trace.Comparison;
import studio.backprop.trace.Extent;
import studio.backprop.trace.GradientCheck.Verdict;
import studio.backprop.view.graph.matrix.MatrixView;
import studio.backprop.view.graph.plan.CardGeometry;
import studio.backprop.view.graph.plan.NodeLook;
import studio.backprop.view.graph.plan.NodeLook.Still;
import studio.backprop.view.layout.Area;
import studio.backprop.view.text.Title;

/// A node's card: its name, its value and, once there is one, its gradient.
public final class CardView extends NodeCard {
  private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
  private static final PseudoClass COMPARED = PseudoClass.getPseudoClass("compared");
  private static final PseudoClass HAS_GRADIENT = PseudoClass.getPseudoClass("has-gradient");

  /// The name of a gradient stands off the ground that is under what a step has brought.
  private static final double RAISED = 2;

  private final NodeLook look;
  private final CardGeometry geometry;
  private final CardHeader header;
  private final MatrixView value;
  private final @Nullable MatrixView gradient;
  private @Nullable Badge badge;
  private final @Nullable Badge still;
  private boolean isComputed;
  private boolean isBackward;
  private boolean isCompared;

  /// @param pictures whether its matrices are pictures, whatever their size
  CardView(NodeLook look, CardGeometry geometry, boolean simplified, boolean pictures) {
    super(look.node().id(), look.kind());
    this.look = look;
    this.geometry = geometry;
    this.value = MatrixView.of(look, Quantity.VALUE, geometry.value(), pictures);
    this.gradient =
        geometry.gradient() == null
            ? null
            : MatrixView.of(look, Quantity.GRADIENT, geometry.gradient(), pictures);
    this.still = look.still() == Still.MOVES ? null : Badge.of(look.still(), look.texts());
    this.header = new CardHeader(look, geometry, simplified);
    resize(geometry.width(), geometry.height());
    value.relocate(CardGeometry.LEFT, geometry.valueTop());
    getChildren().addAll(strip(), header, value);
    if (gradient != null) {
      addGradient(gradient);
    }
    if (still != null) {
      addStill(still);
    }
    tell();
  }

  /// Says of a parameter that training does not move it, and why.
  private void addStill(Badge stays) {
    stays.putOnLeft();
    getChildren().add(stays);
  }

  private Region strip() {
    Region strip = new Region();
    strip.getStyleClass().add("strip");
    strip.setManaged(false);
    strip.resizeRelocate(0, 0, 6, geometry.height());
    return strip;
  }

  private void addGradient(MatrixView matrix) {
    Title name = new Title(look.gradient(), "gradient-name", 12.5, CardGeometry.TITLE - 5);
    name.resizeRelocate(
        geometry.gradientLeft() + matrix.geometry().labelWidth(),
        geometry.gradientTop() - CardGeometry.TITLE - RAISED,
        geometry.width() - geometry.gradientLeft() - matrix.geometry().labelWidth(),
        CardGeometry.TITLE);
    matrix.relocate(geometry.gradientLeft(), geometry.gradientTop());
    getChildren().addAll(matrix, name);
  }

  public NodeLook look() {
    return look;
  }

  @Override
  public Optional<MatrixView> matrix(Quantity quantity) {
    return quantity == Quantity.VALUE ? Optional.of(value) : Optional.ofNullable(gradient);
  }

  @Override
  void look(Area sight, double zoom) {
    look(value, sight, zoom);
    if (gradient != null) {
      look(gradient, sight, zoom);
    }
  }

  private void look(MatrixView matrix, Area sight, double zoom) {
    double x = sight.x() - getLayoutX() - matrix.getLayoutX();
    double y = sight.y() - getLayoutY() - matrix.getLayoutY();
    matrix.look(new Area(x, y, sight.width(), sight.height()), zoom);
  }

  @Override
  public boolean isHandle(double y) {
    return y < geometry.valueTop();
  }

  /// @param units which of its cells let hardly any gradient back
  /// @param extent how far from zero the run's numbers go
  void show(Frame.Card card, Optional<Units> units, Extent extent) {
    boolean backward = card.gradient().isPresent();
    boolean computed = card.value().isPresent();
    value.show(
        card.value().orElse(null),
        card.missingValue(),
        computed && card.missingValue().isEmpty() ? units : Optional.empty(),
        extent);
    value.markBrought(card.brought().filter(Quantity.VALUE::equals).isPresent());
    value.setOpacity(card.active() && !backward ? 0.2 + 0.8 * card.appearing() : 1);
    if (gradient != null) {
      gradient.show(card.gradient().orElse(null), card.missingGradient(), Optional.empty(), extent);
      gradient.markBrought(card.brought().filter(Quantity.GRADIENT::equals).isPresent());
      gradient.setOpacity(backward ? 0.25 + 0.75 * card.appearing() : 1);
      pseudoClassStateChanged(HAS_GRADIENT, backward);
    }
    pseudoClassStateChanged(ACTIVE, card.active());
    tell(computed, backward);
  }

  /// Has its matrices drawn as the differences to what they were in another run, or as they are.
  ///
  /// @param comparison null where they are drawn as they are
  void compare(@Nullable Comparison comparison) {
    if (comparison == null && !isCompared) {
      return;
    }
    value.compare(comparison);
    if (gradient != null) {
      gradient.compare(comparison);
    }
    isCompared = comparison != null;
    pseudoClassStateChanged(COMPARED, isCompared);
    tell();
  }

  /// Marks cells that are to be filled in, with what is written there so far.
  void blank(Map<CellName, String> cells) {
    value.blank(cells);
    if (gradient != null) {
      gradient.blank(cells);
    }
  }

  /// Says what a check of its gradient has come to.
  void judge(Optional<Verdict> verdict) {
    if (badge == null && verdict.isEmpty()) {
      return;
    }
    getChildren().remove(badge);
    badge = verdict.map(said -> Badge.of(said, look.texts())).orElse(null);
    if (badge != null) {
      badge.putOn(getWidth());
      getChildren().add(badge);
    }
    tell();
  }

  private void tell(boolean computed, boolean backward) {
    if (computed != isComputed || backward != isBackward) {
      isComputed = computed;
      isBackward = backward;
      tell();
    }
  }

  private void tell() {
    Texts texts = look.texts();
    Shape shape = look.node().shape();
    String state =
        look.node().isLeaf() ? "card-given" : isComputed ? "card-computed" : "card-waiting";
    String bare =
        texts.get(
            "card",
            look.label().plain(),
            look.op(),
            shape.rows().value(),
            shape.columns().value(),
            texts.get(state));
    String text = isBackward ? texts.get("card-with-gradient", bare) : bare;
    text = isCompared ? texts.get("card-compared", text) : text;
    Badge judged = badge;
    text = judged == null ? text : texts.get("card-judged", text, judged.said());
    text = still == null ? text : texts.get("card-judged", text, still.said());
    if (!text.equals(getAccessibleText())) {
      setAccessibleText(text);
    }
  }

  @Override
  protected void layoutChildren() {
    // Everything stands where the geometry says.
  }
}
