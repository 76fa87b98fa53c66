package studio.backprop.view.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What every layout must keep.
final class LayoutAssert {

  private final LayoutRequest request;
  private final LayoutResult result;

  LayoutAssert(LayoutRequest request, LayoutResult result) {
    this.request = request;
    this.result = result;
  }

  LayoutAssert keepsDraggedBoxes() {
    for (Box box : request.boxes()) {
      Point corner = box.dragged();
      if (corner != null) {
        assertThat(result.place(box.id())).isEqualTo(box.at(corner));
      }
    }
    return this;
  }

  LayoutAssert overlapsNoBoxes() {
    List<Map.Entry<String, Area>> areas = new ArrayList<>(result.boxes().entrySet());
    for (int i = 0; i < areas.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(areas.get(i).getValue().overlaps(areas.get(j).getValue()))
            .as("%s overlaps %s", areas.get(i), areas.get(j))
            .isFalse();
      }
    }
    return this;
  }

  LayoutAssert runsNoWireThroughABox() {
    assertThat(result.routes()).allSatisfy(this::crossesNothing);
    return this;
  }

  /// Without the index that the layout itself uses.
  private void crossesNothing(Route route) {
    List<Point> points = route.points();
    assertThat(route.clear()).as("%s", route.wire()).isTrue();
    for (int i = 1; i < points.size(); i++) {
      for (Map.Entry<String, Area> box : result.boxes().entrySet()) {
        if (box.getValue().crossedBy(points.get(i - 1), points.get(i))) {
          throw new AssertionError("%s runs through %s".formatted(route, box));
        }
      }
    }
  }

  LayoutAssert joinsPortsByStraightPieces() {
    Map<String, Box> boxes = request.byId();
    assertThat(result.routes()).extracting(Route::wire).isEqualTo(request.wires());
    for (Route route : result.routes()) {
      Area from = result.place(route.wire().from());
      Area to = result.place(route.wire().to());
      Box source = Objects.requireNonNull(boxes.get(route.wire().from()));
      Box target = Objects.requireNonNull(boxes.get(route.wire().to()));
      assertThat(route.points().getFirst())
          .isEqualTo(source.outputAt(new Point(from.x(), from.y())));
      assertThat(route.points().getLast())
          .isEqualTo(target.inputAt(new Point(to.x(), to.y()), route.wire().input()));
      assertThat(route.points()).hasSizeGreaterThan(1);
      for (int i = 1; i < route.points().size(); i++) {
        Point a = route.points().get(i - 1);
        Point b = route.points().get(i);
        assertThat((a.x() == b.x()) != (a.y() == b.y())).as("%s", route).isTrue();
      }
    }
    return this;
  }
}
