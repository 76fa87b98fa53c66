package studio.backprop.session.gaze;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlayheadTest {
  private final Playhead playhead = new Playhead();

  @BeforeEach
  void sixSteps() {
    playhead.setLength(6);
  }

  @Test
  void playing_reaches_the_end_and_stops_there() {
    playhead.play();
    playhead.advance(1000);

    assertThat(playhead.position()).isEqualTo(6);
    assertThat(playhead.playingProperty().get()).isFalse();
    assertThat(playhead.movingProperty().get()).isFalse();
  }

  @Test
  void playing_at_the_end_begins_again() {
    playhead.last();
    playhead.play();

    assertThat(playhead.position()).isZero();
    assertThat(playhead.playingProperty().get()).isTrue();
  }

  @Test
  void a_step_glides_to_the_next_whole_position_and_a_step_back_returns() {
    playhead.step();
    playhead.advance(0.1);
    assertThat(playhead.position()).isStrictlyBetween(0.0, 1.0);
    playhead.advance(10);
    assertThat(playhead.position()).isEqualTo(1);

    playhead.stepBack();
    playhead.advance(10);
    assertThat(playhead.position()).isZero();
  }

  @Test
  void steps_asked_for_while_one_is_under_way_add_up() {
    playhead.step();
    playhead.step();
    playhead.advance(10);

    assertThat(playhead.position()).isEqualTo(2);
  }

  @Test
  void with_reduced_motion_it_is_only_ever_at_whole_steps() {
    playhead.reducedMotionProperty().set(true);
    playhead.step();
    assertThat(playhead.position()).isEqualTo(1);

    playhead.play();
    playhead.advance(0.5);
    assertThat(playhead.position()).isEqualTo(1);
    playhead.advance(2);
    assertThat(playhead.position()).isEqualTo(2);
  }

  @Test
  void a_shorter_pass_moves_it_to_the_new_end() {
    playhead.moveTo(5.5);
    playhead.setLength(4);

    assertThat(playhead.position()).isEqualTo(4);
  }
}
