package studio.backprop.view.graph.matrix;

import java.util.List;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import studio.backprop.graph.Quantity;
import studio.backprop.matrix.CellRange;
import studio.backprop.matrix.Matrix;
import studio.backprop.view.graph.plan.MatrixGeometry;
import studio.backprop.view.graph.plan.NodeLook;
import studio.backprop.view.layout.Area;

/// A large matrix as an image, in the colours that the style sheet names.
final class HeatMap extends MatrixView {
  private static final StyleablePropertyFactory<HeatMap> FACTORY =
      new StyleablePropertyFactory<>(Region.getClassCssMetaData());
  private static final CssMetaData<HeatMap, Color> NEGATIVE =
      FACTORY.createColorCssMetaData("-heat-negative", map -> map.negative, Color.PURPLE);
  private static final CssMetaData<HeatMap, Color> ZERO =
      FACTORY.createColorCssMetaData("-heat-zero", map -> map.zero, Color.WHITE);
  private static final CssMetaData<HeatMap, Color> POSITIVE =
      FACTORY.createColorCssMetaData("-heat-positive", map -> map.positive, Color.GREEN);
  private static final CssMetaData<HeatMap, Color> NOT_FINITE =
      FACTORY.createColorCssMetaData("-heat-not-finite", map -> map.notFinite, Color.RED);

  /// From so large on more is seen of it.
  private static final double NEAR = 2;

  private final StyleableProperty<Color> negative = colour(NEGATIVE, Color.PURPLE);
  private final StyleableProperty<Color> zero = colour(ZERO, Color.WHITE);
  private final StyleableProperty<Color> positive = colour(POSITIVE, Color.GREEN);
  private final StyleableProperty<Color> notFinite = colour(NOT_FINITE, Color.RED);
  private final HeatImage image = new HeatImage();
  private final ImageView view = new ImageView();
  private Area lastSight = new Area(0, 0, 0, 0);
  private double lastZoom;
  private boolean isStale;
  private final HeatNumbers numbers;
  private final Group covers = new Group();
  private final Region cursor = mark("heat-cursor");
  private final Region refused = mark("heat-refused");

  HeatMap(NodeLook look, Quantity quantity, MatrixGeometry geometry) {
    super(look, quantity, geometry);
    getStyleClass().add("heat-map");
    view.setSmooth(false);
    view.setManaged(false);
    view.relocate(geometry.labelWidth(), geometry.labelHeight());
    view.setFitWidth(geometry.width() - geometry.labelWidth());
    view.setFitHeight(geometry.height() - geometry.labelHeight());
    view.setMouseTransparent(true);
    numbers = new HeatNumbers(geometry, this::written);
    covers.setManaged(false);
    covers.setMouseTransparent(true);
    getChildren().addAll(view, numbers, covers, cursor, refused);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    paint(null);
  }

  private static Region mark(String styleClass) {
    Region mark = new Region();
    mark.getStyleClass().add(styleClass);
    mark.setManaged(false);
    mark.setMouseTransparent(true);
    mark.setVisible(false);
    return mark;
  }

  private StyleableProperty<Color> colour(CssMetaData<HeatMap, Color> data, Color initial) {
    return new SimpleStyleableObjectProperty<>(data, this, data.getProperty(), initial) {
      @Override
      protected void invalidated() {
        get();
        makeStale();
      }
    };
  }

  private void makeStale() {
    isStale = true;
    requestLayout();
  }

  /// Once for all that has changed since the last frame, and in all the colours at once that a
  /// style sheet has given.
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    Matrix matrix = drawn();
    if (isStale && matrix != null) {
      isStale = false;
      view.setImage(image.paint(matrix, colours(), lastZoom > NEAR));
    }
  }

  private HeatColours colours() {
    return new HeatColours(
        tint(), negative.getValue(), zero.getValue(), positive.getValue(), notFinite.getValue());
  }

  @Override
  public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
    return FACTORY.getCssMetaData();
  }

  @Override
  void paint(@Nullable Matrix matrix) {
    view.setVisible(matrix != null);
    numbers.show(matrix, lastSight, lastZoom);
    setAccessibleText(
        matrix == null
            ? look().texts().get("heat-waiting", name())
            : look().texts().get("heat", name(), look().shape()));
    makeStale();
    cover(matrix);
  }

  @Override
  void cover(@Nullable Matrix matrix) {
    covers.getChildren().clear();
    if (matrix != null) {
      missing().ranges(matrix).forEach(this::cover);
    }
  }

  private void cover(CellRange cells) {
    Area area = geometry().area(cells);
    Region cover = new Region();
    cover.getStyleClass().add("heat-cover");
    cover.setManaged(false);
    cover.resizeRelocate(area.x(), area.y(), area.width(), area.height());
    covers.getChildren().add(cover);
  }

  @Override
  public void look(Area sight, double zoom) {
    numbers.show(drawn(), sight, zoom);
    if (zoom > NEAR != lastZoom > NEAR) {
      makeStale();
    }
    lastSight = sight;
    lastZoom = zoom;
  }

  @Override
  public void focusCell(int row, int column) {
    requestFocus();
    setAccessibleText(told(row, column));
  }

  @Override
  public void markSelected(int row, int column) {
    place(cursor, row, column);
  }

  @Override
  public void markRefused(int row, int column) {
    place(refused, row, column);
  }

  private void place(Region mark, int row, int column) {
    mark.setVisible(row >= 0);
    if (row >= 0) {
      Area cell = geometry().cell(row, column);
      mark.resizeRelocate(cell.x() - 2, cell.y() - 2, cell.width() + 4, cell.height() + 4);
    }
  }
}
