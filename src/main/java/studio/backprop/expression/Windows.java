package studio.backprop.expression;

import java.util.List;
import java.util.function.BiFunction;
import studio.backprop.scalar.Condition;
import studio.backprop.scalar.Index;
import studio.backprop.scalar.Letters;
import studio.backprop.scalar.Scalar;
import studio.backprop.shape.Shape;

/// The windows that a filter stands on, one after another, over an image whose channels are stacked
/// down the rows, and how their cells are laid out as patches.
///
/// @param layout whether a place is a column, all channels under each other, or a row a channel
/// @param down the places of the filter from top to bottom
/// @param across the places of the filter from left to right
public record Windows(
    Layout layout,
    int channels,
    int height,
    int width,
    int windowHeight,
    int windowWidth,
    int stride,
    int padding,
    int down,
    int across) {

  /// How patches are laid out.
  public enum Layout {
    /// (C·f·g)×(H′·W′): a column a place, all channels under each other.
    COLUMN_PER_PLACE,
    /// (C·H′·W′)×(f·g): a row a place and channel.
    ROW_PER_PLACE
  }

  /// The shape of the image, (C·H)×W.
  public Shape image() {
    return Shape.of((long) channels * height, width);
  }

  /// The shape of its patches.
  public Shape patches() {
    long window = (long) windowHeight * windowWidth;
    long places = (long) down * across;
    return layout == Layout.COLUMN_PER_PLACE
        ? Shape.of(channels * window, places)
        : Shape.of(channels * places, window);
  }

  /// The row-major index of the image's cell that stands in a cell of the patches, −1 where it is
  /// padding.
  int from(int row, int column) {
    int window = windowHeight * windowWidth;
    boolean isColumn = layout == Layout.COLUMN_PER_PLACE;
    int places = down * across;
    int channel = isColumn ? row / window : row / places;
    int inWindow = isColumn ? row % window : column;
    int place = isColumn ? column : row % places;
    int i = place / across * stride + inWindow / windowWidth - padding;
    int j = place % across * stride + inWindow % windowWidth - padding;
    boolean inside = i >= 0 && i < height && j >= 0 && j < width;
    return inside ? (channel * height + i) * width + j : -1;
  }

  /// A cell of the patches of an image, in indices: 0 where it is padding.
  ///
  /// @param image its cells
  Scalar gathered(BiFunction<Index, Index, Scalar> image, Index row, Index column) {
    long window = (long) windowHeight * windowWidth;
    boolean isColumn = layout == Layout.COLUMN_PER_PLACE;
    long places = (long) down * across;
    Index channel = row.dividedBy(isColumn ? window : places);
    Index inWindow = isColumn ? row.modulo(window) : column;
    Index place = isColumn ? column : row.modulo(places);
    Index i = at(place.dividedBy(across), inWindow.dividedBy(windowWidth));
    Index j = at(place.modulo(across), inWindow.modulo(windowWidth));
    Scalar cell = image.apply(Index.rowMajor(channel, height, i), j);
    return padding == 0
        ? cell
        : new Scalar.Where(List.of(within(i, height), within(j, width)), cell);
  }

  private Index at(Index place, Index inWindow) {
    return place.times(stride).plus(inWindow).plus(-padding);
  }

  /// A cell of the image when each cell of its patches is added where it was picked from, in
  /// indices: a sum over the filter's cells, of the place from which each of them stands there.
  ///
  /// @param patches their cells
  Scalar scattered(
      BiFunction<Index, Index, Scalar> patches, Index row, Index column, Letters letters) {
    Index.Letter a = letters.fresh(windowHeight);
    Index.Letter b = letters.fresh(windowWidth);
    Index channel = row.dividedBy(height);
    Index i = row.modulo(height).plus(padding).minus(a);
    Index j = column.plus(padding).minus(b);
    Index placeDown = i.exactlyBy(stride);
    Index placeAcross = j.exactlyBy(stride);
    Index place = Index.rowMajor(placeDown.within(down), across, placeAcross.within(across));
    Index inWindow = Index.rowMajor(a, windowWidth, b);
    boolean isColumn = layout == Layout.COLUMN_PER_PLACE;
    long window = (long) windowHeight * windowWidth;
    Scalar cell =
        isColumn
            ? patches.apply(Index.rowMajor(channel, window, inWindow), place)
            : patches.apply(Index.rowMajor(channel, (long) down * across, place), inWindow);
    return new Scalar.Over(
        a, new Scalar.Over(b, new Scalar.Where(conditions(i, j, placeDown, placeAcross), cell)));
  }

  private List<Condition> conditions(Index i, Index j, Index placeDown, Index placeAcross) {
    List<Condition> inside = List.of(within(placeDown, down), within(placeAcross, across));
    return stride == 1
        ? inside
        : List.of(
            new Condition.Divides(i, stride),
            new Condition.Divides(j, stride),
            inside.getFirst(),
            inside.getLast());
  }

  private static Condition within(Index index, long extent) {
    return new Condition.Within(index, 0, extent);
  }
}
