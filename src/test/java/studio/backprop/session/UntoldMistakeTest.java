package studio.backprop.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studio.backprop.graph.Mistake;
import studio.backprop.playback.Frame;
import studio.backprop.playback.Grain;
import studio.backprop.playback.Phase;
import studio.backprop.scenario.library.Library;
import studio.backprop.telling.Narration.Told;

/// A mistake that nobody is to be told of is found by its numbers, and in no other way.
class UntoldMistakeTest {
  private final Session session = new Session(Library.entry("sigmoid-softmax-network").scenario());

  @RepeatedTest(8)
  void each_step_is_told_as_if_all_were_right() {
    List<Told> right = told();

    session.breakSecretly();

    assertThat(session.shown().graph().mistake()).isPresent();
    assertThat(told()).isEqualTo(right);
  }

  @Test
  void inside_a_step_on_the_way_back_the_step_is_told() {
    List<Told> right = told();

    session.look(Grain.INSIDE);
    session.breakSecretly();

    assertThat(onTheWayBack()).isNotEmpty();
    assertThat(right).containsAll(onTheWayBack());
  }

  @ParameterizedTest
  @EnumSource(Grain.class)
  void no_maths_is_seen_that_goes_on_the_way_back(Grain grain) {
    session.look(grain);
    session.breakSecretly();

    assertThat(framesOnTheWayBack()).isNotEmpty().allMatch(frame -> frame.closeup().isEmpty());
  }

  @Test
  void one_that_was_chosen_is_told() {
    List<Told> right = told();

    session.breakIt(Mistake.parse("Z.b:sum-forgotten"));

    assertThat(told()).isNotEqualTo(right);
  }

  @Test
  void mended_it_is_secret_no_longer() {
    session.breakSecretly();
    session.breakIt(Optional.empty());

    assertThat(session.shown().graph().isUntold()).isFalse();
  }

  private List<Told> told() {
    List<Told> told = new ArrayList<>();
    for (int k = 0; k <= session.playhead().length(); k++) {
      session.playhead().moveTo(k);
      told.add(session.shown().told());
    }
    return told;
  }

  private List<Told> onTheWayBack() {
    return onTheWayBack(_ -> session.shown().told());
  }

  private List<Frame> framesOnTheWayBack() {
    return onTheWayBack(frame -> frame);
  }

  private <T> List<T> onTheWayBack(Function<Frame, T> seen) {
    List<T> all = new ArrayList<>();
    for (double at = 0; at <= session.playhead().length(); at += 0.125) {
      session.playhead().moveTo(at);
      Frame frame = session.shown().frame();
      if (frame.step().filter(step -> step.phase() == Phase.BACKWARD).isPresent()) {
        all.add(seen.apply(frame));
      }
    }
    return all;
  }
}
