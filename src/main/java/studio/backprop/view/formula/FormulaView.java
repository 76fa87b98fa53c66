package studio.backprop.view.formula;

import java.net.URL;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/// A typeset formula. Until its outline is ready, and for good if its TeX is malformed, it shows
/// its plain text instead; it never throws into the window.
///
/// Style class `formula`; `css/formula.css` names the colours that a theme may set on it. Each ink
/// of the formula (`\textcolor{backward}{…}`) is a child of style class `formula-ink` and the ink's
/// name. Where it is given less room than it needs, the formula is set smaller, down to half.
///
/// In a row it stands on the baseline of its neighbours. Make it focus traversable where it should
/// answer `Ctrl+C`; the context menu always offers to copy it as text or as LaTeX.
public final class FormulaView extends Region {

  private static final double SMALLEST = 0.5;

  private final FormulaOutlines outlines;
  private final StringProperty tex = new SimpleStringProperty(this, "tex", "");
  private final StringProperty text = new SimpleStringProperty(this, "text", "");
  private final DoubleProperty size = new SimpleDoubleProperty(this, "size", USE_COMPUTED_SIZE);
  private final Label plain = new Label();
  private @Nullable FormulaShape shape;

  /// An empty formula, set by the typesetter that all views share.
  public FormulaView() {
    this(FormulaOutlines.shared());
  }

  public FormulaView(FormulaOutlines outlines) {
    this.outlines = outlines;
    getStyleClass().add("formula");
    plain.getStyleClass().add("formula-text");
    getChildren().add(plain);
    setAccessibleRole(AccessibleRole.TEXT);
    tex.subscribe(this::typeset);
    text.subscribe(this::showText);
    size.subscribe(this::resizeText);
    plain.fontProperty().subscribe(this::requestLayout);
    FormulaCopying.install(this, tex, text);
  }

  /// A formula with its plain-text alternative.
  public FormulaView(String tex, String text) {
    this();
    setText(text);
    setTex(tex);
  }

  /// The formula in TeX, without dollar signs.
  public StringProperty texProperty() {
    return tex;
  }

  public String getTex() {
    return tex.get();
  }

  public void setTex(String tex) {
    this.tex.set(tex);
  }

  /// What is shown and read aloud in place of the formula, such as `∂L/∂W = Xᵀ·∂L/∂S`.
  public StringProperty textProperty() {
    return text;
  }

  public String getText() {
    return text.get();
  }

  public void setText(String text) {
    this.text.set(text);
  }

  /// The size of an em in pixels; if negative, which it is at first, the font size that the style
  /// sheet gives to `formula-text`.
  public DoubleProperty sizeProperty() {
    return size;
  }

  public double getSize() {
    return size.get();
  }

  public void setSize(double size) {
    this.size.set(size);
  }

  /// Whether the outline is shown, and not the text that stands in for it.
  public boolean isTypeset() {
    return shape != null;
  }

  private void typeset() {
    String wanted = tex.get();
    show(null);
    showText();
    if (wanted.isBlank()) {
      return;
    }
    outlines.ready(wanted).ifPresentOrElse(this::show, () -> await(wanted));
  }

  /// A formula that fails leaves the text that stands in for it where it is.
  private void await(String wanted) {
    var _ = outlines.outline(wanted).thenAccept(outline -> showLater(wanted, outline));
  }

  private void showLater(String wanted, FormulaOutline outline) {
    Platform.runLater(() -> {
      if (wanted.equals(tex.get())) {
        show(outline);
      }
    });
  }

  private void show(@Nullable FormulaOutline outline) {
    shape = outline == null ? null : new FormulaShape(outline);
    getChildren().setAll(shape == null ? List.of(plain) : shape.nodesWith(plain));
    plain.setVisible(shape == null);
    requestLayout();
  }

  private void showText() {
    String alternative = text.get().isEmpty() ? tex.get() : text.get();
    plain.setText(alternative);
    setAccessibleText(alternative);
  }

  private void resizeText() {
    if (size.get() > 0) {
      plain.setFont(Font.font(size.get()));
    }
    requestLayout();
  }

  private double em() {
    return size.get() > 0 ? size.get() : plain.getFont().getSize();
  }

  @Override
  protected double computePrefWidth(double height) {
    double content = shape == null ? plain.prefWidth(-1) : shape.width(em());
    return snappedLeftInset() + snapSizeX(content) + snappedRightInset();
  }

  @Override
  protected double computePrefHeight(double width) {
    double content = shape == null ? plain.prefHeight(-1) : shape.height(em());
    return snappedTopInset() + snapSizeY(content) + snappedBottomInset();
  }

  @Override
  protected double computeMinWidth(double height) {
    double insets = snappedLeftInset() + snappedRightInset();
    return insets + snapSizeX((computePrefWidth(height) - insets) * SMALLEST);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  public double getBaselineOffset() {
    double above = shape == null ? plain.getBaselineOffset() : shape.ascent(em());
    return snappedTopInset() + snapSizeY(above);
  }

  @Override
  protected void layoutChildren() {
    double left = snappedLeftInset();
    double room = getWidth() - left - snappedRightInset();
    plain.resizeRelocate(
        left, snappedTopInset(), Math.min(room, plain.prefWidth(-1)), plain.prefHeight(-1));
    if (shape != null) {
      double fitting = Math.clamp(room / Math.max(1, shape.width(em())), SMALLEST, 1);
      shape.place(left, getBaselineOffset(), em() * fitting);
    }
  }

  /// The colours that a theme may override by an author style sheet.
  @Override
  public @Nullable String getUserAgentStylesheet() {
    URL sheet = FormulaView.class.getResource("/css/formula.css");
    return sheet == null ? null : sheet.toExternalForm();
  }
}
