package studio.backprop.view.graph.slip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import studio.backprop.view.layout.Area;

class SlipTieTest {
  private static final Area SIGHT = new Area(0, 0, 400, 400);
  private static final Area CARD = new Area(100, 250, 80, 60);
  private static final Area SLIP = new Area(100, 20, 200, 50);

  private static SlipTie tie(Area... cards) {
    SlipPlaces places = new SlipPlaces(List.of(cards), List.of(), List.of(), SIGHT, 1);
    SlipTie tie = new SlipTie();
    tie.lead(CARD, SLIP, places);
    return tie;
  }

  @Test
  void it_is_straight_where_nothing_is_between() {
    SlipTie tie = tie(CARD);

    assertThat(tie.isVisible()).isTrue();
    assertThat(tie.getPoints()).containsExactly(180.0, 250.0, 180.0, 70.0);
  }

  @Test
  void it_goes_round_a_card_with_one_bend() {
    SlipTie tie = tie(CARD, new Area(100, 130, 90, 60));

    assertThat(tie.isVisible()).isTrue();
    assertThat(tie.getPoints()).containsExactly(180.0, 280.0, 200.0, 280.0, 200.0, 70.0);
  }

  @Test
  void where_everything_is_in_its_way_it_is_not_seen() {
    assertThat(tie(CARD, new Area(50, 130, 300, 60)).isVisible()).isFalse();
  }
}
