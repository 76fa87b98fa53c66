package studio.backprop.view.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/// The quick layout for graphs too large to be read card by card: a column for each layer, the
/// cards of a column below each other, wires through the gaps. Its time grows with the number of
/// boxes and with how many columns the wires pass.
final class LayeredColumns implements BaseLayout {

  @Override
  public LayoutResult layout(LayoutRequest request, BooleanSupplier cancelled) {
    Layers layers = Layers.of(request);
    List<Column> columns = new ArrayList<>();
    Map<String, Area> areas = new LinkedHashMap<>();
    request.boxes().forEach(box -> areas.put(box.id(), box.at(new Point(0, 0))));
    double x = 0;
    for (List<Box> layer : layers.inOrder()) {
      Column column = Column.stack(layer, x, areas);
      columns.add(column);
      x = column.right() + Spacing.COLUMNS;
    }
    ColumnRoutes routes = new ColumnRoutes(request, layers, columns, areas);
    List<Route> found = new ArrayList<>();
    for (int i = 0; i < request.wires().size() && !cancelled.getAsBoolean(); i++) {
      found.add(routes.route(i));
    }
    return LayoutResult.of(areas, found);
  }
}
