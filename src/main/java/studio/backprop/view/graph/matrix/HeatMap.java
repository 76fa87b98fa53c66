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

/// A large matrix as an image, one pixel a cell, in the colours that the style sheet names.
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

  private final StyleableProperty<Color> negative = colour(NEGATIVE, Color.PURPLE);
  private final StyleableProperty<Color> zero = colour(ZERO, Color.WHITE);
  private final StyleableProperty<Color> positive = colour(POSITIVE, Color.GREEN);
  private final StyleableProperty<Color> notFinite = colour(NOT_FINITE, Color.RED);
  private final HeatImage image;
  private final ImageView view;
  private Area lastSight = new Area(0, 0, 0, 0);
  private double lastZoom;
  private boolean recoloured;
  private final HeatNumbers numbers;
  private final Group covers = new Group();
  private final Region cursor = mark("heat-cursor");
  private final Region refused = mark("heat-refused");

  HeatMap(NodeLook look, Quantity quantity, MatrixGeometry geometry) {
    super(look, quantity, geometry);
    getStyleClass().add("heat-map");
    image = new HeatImage(geometry.rows(), geometry.columns());
    view = new ImageView(image.image());
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
        recoloured = true;
        requestLayout();
      }
    };
  }

  /// In all the colours at once that a style sheet has given.
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (recoloured) {
      recoloured = false;
      paint(drawn());
    }
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
    if (matrix == null) {
      return;
    }
    image.paint(matrix, value -> argb(colour(value)));
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

  private Color colour(double value) {
    if (!Double.isFinite(value)) {
      return notFinite.getValue();
    }
    Color end = (value < 0 ? negative : positive).getValue();
    return zero.getValue().interpolate(end, tint().strength(value));
  }

  private static int argb(Color colour) {
    int red = (int) Math.round(255 * colour.getRed());
    int green = (int) Math.round(255 * colour.getGreen());
    int blue = (int) Math.round(255 * colour.getBlue());
    return 0xff000000 | red << 16 | green << 8 | blue;
  }

  @Override
  public void look(Area sight, double zoom) {
    numbers.show(drawn(), sight, zoom);
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
