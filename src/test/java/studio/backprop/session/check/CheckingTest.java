package studio.backprop.session.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.backprop.graph.Mistake;
import studio.backprop.graph.Node;
import studio.backprop.samples.Scenarios;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.session.Session;
import studio.backprop.session.thread.HandDriven;
import studio.backprop.session.thread.Threads;
import studio.backprop.trace.GradientCheck.Verdict;

/// What is said of gradients is said of those that are shown.
class CheckingTest {
  private final HandDriven elsewhere = new HandDriven();
  private final Session session =
      new Session(Scenarios.line(), new Threads(Runnable::run, elsewhere.now(), elsewhere.now()));
  private final Checking checking = new Checking(session);

  private Optional<Verdict> verdict(String node) {
    return checking.findingsProperty().get().of(node);
  }

  private void check() {
    checking.want(true);
    elsewhere.run();
  }

  @Test
  void nothing_is_said_before_somebody_asks() {
    session.apply(new Edit.SetCell("W", 0, 0, 1));

    assertThat(verdict("W")).isEmpty();
  }

  @Test
  void while_it_is_wanted_each_run_is_checked_and_unchecked_until_then() {
    check();
    assertThat(verdict("W")).contains(Verdict.AGREES);

    session.breakIt(Mistake.parse("S.B:transpose-forgotten"));
    session.breakIt(Mistake.parse("L.P:sign"));
    assertThat(verdict("W")).contains(Verdict.UNCHECKED);
    elsewhere.run();
    assertThat(verdict("W")).contains(Verdict.OFF);
    assertThat(verdict("S")).contains(Verdict.OFF);
    assertThat(verdict("Y")).contains(Verdict.AGREES);
    assertThat(verdict("L")).contains(Verdict.AGREES);
  }

  @Test
  void nothing_is_said_any_more_once_it_is_no_longer_wanted() {
    check();
    checking.want(false);
    assertThat(verdict("W")).isEmpty();

    checking.want(true);
    checking.want(false);
    elsewhere.run();
    assertThat(verdict("W")).isEmpty();
  }

  @Test
  void it_is_checked_again_once_it_is_wanted_again() {
    check();
    checking.want(false);

    check();
    assertThat(verdict("W")).contains(Verdict.AGREES);
  }

  @Test
  void a_card_that_is_moved_stays_checked() {
    check();

    session.apply(new Edit.Move("W", new Node.Position(9, 9)));
    assertThat(verdict("W")).contains(Verdict.AGREES);
  }

  @Test
  void of_another_document_nothing_is_said() {
    check();

    session.show(Scenarios.single());
    assertThat(verdict("Q")).isEmpty();
  }
}
