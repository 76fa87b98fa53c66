package studio.backprop.view.text;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.CellSkinBase;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A column of rows as high as they need to be, of which only those in sight are made. It is moved
/// by wheel and bar, and by keyboard where it has the focus.
public final class Rows extends VirtualFlow<Rows.Row> {
  private static final double LINE = 40;

  private List<? extends Supplier<? extends Region>> rows = List.of();
  private boolean untouched = true;
  private boolean counting;

  public Rows() {
    getStyleClass().add("rows");
    setFocusTraversable(true);
    setCellFactory(_ -> new Row(this));
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    addEventFilter(InputEvent.ANY, this::touched);
  }

  /// Rows that grow when their formulas are set do not move the first one out of sight, as long as
  /// nobody has moved it.
  @Override
  protected void layoutChildren() {
    if (counting) {
      return;
    }
    super.layoutChildren();
    if (untouched && !isAtTop()) {
      // Another count lays all out once more, from in here.
      untouched = false;
      // What it remembers of their sizes may be of rows whose formulas were not set yet.
      setCellCount(0);
      super.layoutChildren();
      setCellCount(rows.size());
      setPosition(0);
      super.layoutChildren();
      untouched = true;
    }
  }

  private boolean isAtTop() {
    Row first = getFirstVisibleCell();
    return getPosition() == 0 && (first == null || first.getIndex() == 0);
  }

  private void touched(InputEvent event) {
    if (event instanceof ScrollEvent
        || event.getEventType() == MouseEvent.MOUSE_PRESSED
        || event.getEventType() == KeyEvent.KEY_PRESSED) {
      untouched = false;
    }
  }

  /// Shows these rows from the first on.
  public void show(List<? extends Supplier<? extends Region>> next) {
    replace(next);
    untouched = true;
    scrollToTop(0);
  }

  /// Shows these rows in place of others, without moving.
  public void replace(List<? extends Supplier<? extends Region>> next) {
    rows = List.copyOf(next);
    // Another count would lay them all out at once, only for them to be filled anew.
    counting = true;
    setCellCount(rows.size());
    counting = false;
    rebuildCells();
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case UP -> scrollPixels(-LINE);
      case DOWN -> scrollPixels(LINE);
      case PAGE_UP -> scrollPixels(LINE - getHeight());
      case PAGE_DOWN -> scrollPixels(getHeight() - LINE);
      default -> {
        return;
      }
    }
    event.consume();
  }

  /// The room for one row, which is given another row when its own is out of sight.
  public static final class Row extends IndexedCell<Supplier<? extends Region>> {
    private final Rows in;
    private @Nullable Region made;

    private Row(Rows in) {
      this.in = in;
      getStyleClass().setAll("row");
    }

    @Override
    public void updateIndex(int index) {
      super.updateIndex(index);
      boolean there = index >= 0 && index < in.rows.size();
      Supplier<? extends Region> row = there ? in.rows.get(index) : null;
      if (!Objects.equals(row, getItem())) {
        updateItem(row, row == null);
        made = row == null ? null : row.get();
        setGraphic(made);
      }
    }

    @Override
    protected Skin<?> createDefaultSkin() {
      return new CellSkinBase<>(this);
    }

    @Override
    protected double computePrefWidth(double height) {
      return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
      return computePrefHeight(width);
    }

    /// Where there is no row, a line: what is left of the height is filled with such.
    @Override
    protected double computePrefHeight(double width) {
      if (made == null) {
        return LINE;
      }
      double room = (width < 0 ? getWidth() : width) - snappedLeftInset() - snappedRightInset();
      double content = made.prefHeight(Math.max(0, room));
      return snappedTopInset() + snapSizeY(content) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
      if (made != null) {
        made.resizeRelocate(
            snappedLeftInset(),
            snappedTopInset(),
            getWidth() - snappedLeftInset() - snappedRightInset(),
            getHeight() - snappedTopInset() - snappedBottomInset());
      }
    }
  }
}
