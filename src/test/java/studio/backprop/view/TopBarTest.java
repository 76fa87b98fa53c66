package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What gives way in the bar at the top, a name of 100 beside four sizes of 50.
class TopBarTest {
  private final Region name = ofWidth(100);
  private final FlowPane sizes = new FlowPane(ofWidth(50), ofWidth(50), ofWidth(50), ofWidth(50));
  private final TopBar bar = new TopBar();

  private static Region ofWidth(double width) {
    Region region = new Region();
    region.setMinSize(width, 20);
    region.setPrefSize(width, 20);
    return region;
  }

  @BeforeEach
  void fill() {
    bar.getChildren().addAll(name, sizes);
    bar.giveWay(name);
  }

  private void makeWide(double width) {
    bar.resize(width, 40);
    bar.layout();
  }

  @Test
  void a_name_with_room_beside_the_sizes_stands() {
    makeWide(300);

    assertThat(name.isVisible()).isTrue();
    assertThat(sizes.getWidth()).isEqualTo(200);
  }

  @Test
  void a_name_gives_way_before_the_sizes_wrap_and_comes_back() {
    makeWide(299);

    assertThat(name.isVisible()).isFalse();
    assertThat(sizes.getLayoutX()).isZero();
    assertThat(sizes.getWidth()).isGreaterThanOrEqualTo(200);

    makeWide(300);

    assertThat(name.isVisible()).isTrue();
  }

  @Test
  void a_name_that_is_left_out_stays_out_however_wide_the_bar_is() {
    bar.leaveOut(true);
    makeWide(1000);
    assertThat(name.isVisible()).isFalse();

    bar.leaveOut(false);
    bar.layout();
    assertThat(name.isVisible()).isTrue();
  }
}
