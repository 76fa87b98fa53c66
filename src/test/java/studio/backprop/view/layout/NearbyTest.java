package studio.backprop.view.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearbyTest {
  private final LayoutRequest request = Graphs.twoLayers();
  private final LayoutResult whole = new GraphLayout().layout(request);

  private Nearby at(String id) {
    return Nearby.of(request, whole, id).orElseThrow();
  }

  @Test
  void what_feeds_a_box_stands_left_of_it_and_what_it_feeds_right() {
    Nearby near = at("S");

    assertThat(near.kept()).containsExactlyInAnyOrder("S", "X", "W1", "b1", "Yhat");
    assertThat(near.box()).isEqualTo(whole.place("S"));
    for (String left : List.of("X", "W1", "b1")) {
      assertThat(near.result().place(left).right()).isLessThan(near.box().x());
    }
    assertThat(near.result().place("Yhat").x()).isGreaterThan(near.box().right());
  }

  @Test
  void all_others_stay_and_the_wires_between_those_beside_each_other_meet_no_card() {
    Nearby near = at("Yhat");
    List<Box> boxes =
        request.boxes().stream().filter(box -> near.kept().contains(box.id())).toList();
    List<Wire> wires =
        request.wires().stream()
            .filter(wire -> near.kept().contains(wire.from()) && near.kept().contains(wire.to()))
            .toList();

    assertThat(near.result().place("X")).isEqualTo(whole.place("X"));
    assertThat(near.result().routes()).extracting(Route::wire).isEqualTo(request.wires());
    Map<String, Area> places = new LinkedHashMap<>();
    boxes.forEach(box -> places.put(box.id(), near.result().place(box.id())));
    LayoutResult part =
        LayoutResult.of(
            places,
            near.result().routes().stream().filter(route -> wires.contains(route.wire())).toList());
    new LayoutAssert(new LayoutRequest(boxes, wires), part)
        .overlapsNoBoxes()
        .runsNoWireThroughABox()
        .joinsPortsByStraightPieces();
    assertThat(near.bounds()).isEqualTo(part.bounds());
  }

  @Test
  void of_very_many_a_few_stand_beside_it() {
    List<Box> boxes =
        IntStream.range(0, 100).mapToObj(i -> Box.of("b" + i, 80, 40, i == 99 ? 99 : 0)).toList();
    List<Wire> wires = IntStream.range(0, 99).mapToObj(i -> new Wire("b" + i, "b99", i)).toList();
    LayoutRequest many = new LayoutRequest(boxes, wires);

    Nearby near = Nearby.of(many, GraphLayout.quick(many), "b99").orElseThrow();

    assertThat(near.kept()).hasSize(Nearby.MOST + 1);
  }

  @Test
  void there_is_nothing_beside_a_box_that_is_not_there() {
    assertThat(Nearby.of(request, whole, "Z")).isEmpty();
  }

  @Test
  void boxes_close_up_as_they_stand_and_their_wires_meet_no_card() {
    List<String> ids = List.of("X", "S", "L");
    Nearby near = Nearby.closingUp(request, whole, ids).orElseThrow();
    Area x = near.result().place("X");
    Area s = near.result().place("S");
    Area l = near.result().place("L");

    assertThat(near.kept()).containsExactlyInAnyOrderElementsOf(ids);
    assertThat(near.alone()).isTrue();
    assertThat(l.x() - s.right()).isEqualTo(Spacing.COLUMNS);
    assertThat(s.x() - x.right()).isBetween(0.0, Spacing.COLUMNS);
    assertThat(whole.place("L").x() - whole.place("S").right())
        .as("where others stand between them")
        .isGreaterThan(2 * Spacing.COLUMNS);
    assertThat(near.bounds().width()).isLessThan(0.8 * whole.bounds().width());
    LayoutResult part =
        LayoutResult.of(
            Map.of("X", x, "S", s, "L", l),
            near.result().routes().stream()
                .filter(route -> route.wire().from().equals("X") && route.wire().to().equals("S"))
                .toList());
    new LayoutAssert(
            new LayoutRequest(
                request.boxes().stream().filter(box -> ids.contains(box.id())).toList(),
                part.routes().stream().map(Route::wire).toList()),
            part)
        .overlapsNoBoxes()
        .runsNoWireThroughABox();
  }

  @Test
  void boxes_of_which_one_is_not_there_do_not_close_up() {
    assertThat(Nearby.closingUp(request, whole, List.of("X", "Z"))).isEmpty();
  }
}
