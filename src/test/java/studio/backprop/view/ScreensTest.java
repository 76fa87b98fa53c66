package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

/// Which screen a class sees.
class ScreensTest {
  private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1280, 800);
  private static final Rectangle2D PROJECTOR = new Rectangle2D(1280, 0, 1920, 1080);

  @Test
  void with_one_screen_there_is_no_other() {
    assertThat(Screens.other(List.of(LAPTOP), new Rectangle2D(100, 100, 800, 600))).isEmpty();
  }

  @Test
  void the_class_sees_the_screen_on_which_the_window_is_not() {
    List<Rectangle2D> both = List.of(LAPTOP, PROJECTOR);

    assertThat(Screens.other(both, new Rectangle2D(100, 100, 800, 600))).hasValue(PROJECTOR);
    assertThat(Screens.other(both, new Rectangle2D(1300, 0, 1800, 1000))).hasValue(LAPTOP);
  }

  @Test
  void a_window_that_is_on_no_screen_counts_as_on_the_first() {
    assertThat(Screens.other(List.of(LAPTOP, PROJECTOR), new Rectangle2D(-5000, 0, 10, 10)))
        .hasValue(PROJECTOR);
  }
}
