package studio.backprop.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Quantity;
import studio.backprop.playback.Grain;
import studio.backprop.playback.Step;
import studio.backprop.samples.Scenarios;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.scenario.library.Library;
import studio.backprop.session.gaze.Rung;
import studio.backprop.session.gaze.Selection;
import studio.backprop.writing.style.Style;

class SessionTest {
  private static final CellName WEIGHT = new CellName("W", Quantity.VALUE, 0, 0);
  private static final CellName PRODUCT = new CellName("S", Quantity.VALUE, 0, 0);

  private final Session session = new Session(Scenarios.line());

  @Test
  void a_title_of_several_lines_is_shown_on_one() {
    Session titled = new Session(Scenarios.line().withTitle("One line\n\nand another\n"));

    assertThat(titled.shown().title()).isEqualTo("One line and another");
  }

  @Test
  void an_edit_leaves_the_playhead_where_it_is_and_is_published_once() {
    session.playhead().moveTo(1.5);
    List<Shown> published = listen();

    session.apply(new Edit.SetCell("W", 0, 0, 3));

    assertThat(session.playhead().position()).isEqualTo(1.5);
    assertThat(published).hasSize(1);
    assertThat(session.shown().frame().card(session.shown().graph().node("S")).value())
        .hasValueSatisfying(value -> assertThat(value.get(0)).isEqualTo(6));
  }

  @Test
  void an_edit_of_the_structure_leaves_the_playhead_in_its_step_as_long_as_that_is_there() {
    Session linear = new Session(linear());
    linear.playhead().moveTo(0.25);
    assertThat(step(linear)).isEqualTo("FORWARD S");

    linear.apply(new Edit.OpenUp("S"));
    assertThat(step(linear)).isEqualTo("FORWARD S");
    assertThat(linear.playhead().position()).isEqualTo(1.25);

    linear.playhead().moveTo(0.5);
    assertThat(step(linear)).isEqualTo("FORWARD S_1");
    linear.undo();
    assertThat(linear.playhead().position()).isZero();

    linear.playhead().last();
    linear.redo();
    assertThat(linear.playhead().position())
        .isEqualTo(linear.shown().run().timeline().length())
        .isGreaterThan(4);
  }

  @Test
  void where_steps_rush_by_the_last_that_was_seen_is_followed_until_they_rest() {
    Session linear = new Session(linear());
    linear.playhead().moveTo(1);
    String seen = linear.shown().node().orElseThrow().id();
    linear.playhead().rushingProperty().set(true);
    linear.playhead().moveTo(0.5);
    assertThat(linear.shown().isFollowed()).isTrue();

    linear.playhead().moveTo(2.5);
    assertThat(linear.shown().frame().position()).isEqualTo(2.5);
    assertThat(linear.shown().isFollowed()).isFalse();
    assertThat(linear.shown().node().orElseThrow().id()).isEqualTo(seen);
    assertThat(linear.shown().frame().travellers()).isEmpty();
    assertThat(linear.shown().frame().closeup()).isEmpty();

    linear.playhead().rushingProperty().set(false);
    assertThat(linear.shown().isFollowed()).isTrue();
    assertThat(linear.shown().node()).isEqualTo(linear.shown().frame().step().map(Step::node));
    assertThat(linear.shown().node().orElseThrow().id()).isNotEqualTo(seen);
  }

  private static Scenario linear() {
    return Library.first().scenario();
  }

  private static String step(Session session) {
    Step step = session.shown().frame().step().orElseThrow();
    return step.phase() + " " + step.node().id();
  }

  @Test
  void several_nodes_are_selected_as_long_as_they_are_there() {
    Session linear = new Session(linear());
    linear.apply(new Edit.OpenUp("S"));
    linear.selectNodes("S", List.of("S_1", "W1"));
    assertThat(linear.shown().selection().nodes()).containsExactly("S", "S_1", "W1");

    linear.undo();
    assertThat(linear.shown().selection().nodes()).containsExactly("S", "W1");
    linear.selectCell(PRODUCT);
    assertThat(linear.shown().selection().nodes()).containsExactly("S");
  }

  @Test
  void whatever_happens_is_published_once_and_of_one_piece() {
    session.playhead().last();
    session.selectCell(PRODUCT);
    List<Runnable> deeds =
        List.of(
            () -> session.apply(new Edit.Resize("n", 5)),
            () -> session.look(Grain.CELL),
            () -> session.write(Style.USUAL.withDigits(4)),
            () -> session.askOn(WEIGHT),
            session::back,
            () -> session.inquire(now -> now.with(Rung.SCALAR)),
            () -> session.playhead().moveTo(1),
            session::undo,
            session::redo,
            () -> session.show(Scenarios.single()));

    for (Runnable deed : deeds) {
      List<Shown> published = listen();

      deed.run();

      assertThat(published).hasSize(1).allSatisfy(SessionTest::isOfOnePiece);
    }
  }

  private static void isOfOnePiece(Shown shown) {
    assertThat(shown.run().scenario()).isEqualTo(shown.document().scenario());
    assertThat(shown.frame().position()).isEqualTo(shown.gaze().position());
    assertThat(shown.frame().cards()).hasSize(shown.graph().nodes().size());
    assertThat(shown.frame().cards().getFirst().node()).isEqualTo(shown.graph().node(0));
    assertThat(shown.asked().map(asked -> asked.explanation().cell()))
        .isEqualTo(shown.selection().cell());
    shown
        .asked()
        .map(asked -> asked.explanation())
        .filter(explanation -> explanation.cell().quantity() == Quantity.VALUE)
        .ifPresent(explanation ->
            assertThat(explanation.value())
                .isEqualTo(
                    shown
                        .trace()
                        .value(shown.graph().node(explanation.cell().node()))
                        .get(explanation.cell().row(), explanation.cell().column())));
  }

  @Test
  void what_changes_nothing_is_not_published() {
    session.selectCell(PRODUCT);
    List<Shown> published = listen();

    session.selectCell(PRODUCT);
    session.look(session.shown().gaze().grain());
    session.apply(
        new Edit.SetCell(
            "W", 0, 0, session.shown().trace().value(session.shown().graph().node("W")).get(0)));
    session.undo();

    assertThat(published).isEmpty();
  }

  @Test
  void a_listener_that_does_something_does_it_after_all_others_have_heard() {
    List<Double> first = new ArrayList<>();
    List<Double> second = new ArrayList<>();
    session.follow(
        shown -> shown.gaze().position(),
        position -> {
          first.add(position);
          if (position == 1) {
            session.playhead().moveTo(2);
          }
        });
    session.follow(shown -> shown.gaze().position(), second::add);

    session.playhead().moveTo(1);

    assertThat(first).containsExactly(0.0, 1.0, 2.0);
    assertThat(second).containsExactly(0.0, 1.0, 2.0);
  }

  @Test
  void every_step_is_told() {
    assertThat(session.shown().told().sentence()).contains("operations wait to run");

    session.playhead().moveTo(1);
    assertThat(session.shown().told().plain()).isEqualTo("S = X · W");

    session.playhead().last();
    assertThat(session.shown().told().formulas()).hasSize(2);
  }

  @Test
  void a_factor_that_is_asked_about_is_selected_and_leads_back() {
    session.playhead().last();
    session.selectCell(PRODUCT);

    session.askOn(WEIGHT);
    assertThat(session.shown().selection().cell()).contains(WEIGHT);
    assertThat(session.shown().selection().node()).contains("W");
    assertThat(session.shown().selection().before()).contains(PRODUCT);

    session.back();
    assertThat(session.shown().selection().cell()).contains(PRODUCT);
    assertThat(session.shown().selection().before()).isEmpty();
  }

  @Test
  void a_cell_that_an_edit_takes_away_is_asked_about_no_more() {
    session.playhead().last();
    session.apply(new Edit.Resize("n", 3));
    session.selectCell(new CellName("S", Quantity.VALUE, 2, 0));

    session.undo();

    assertThat(session.shown().selection()).isEqualTo(Selection.of("S"));
    assertThat(session.shown().asked()).isEmpty();
  }

  @Test
  void a_cell_that_is_not_there_is_not_selected() {
    session.selectCell(new CellName("gone", Quantity.VALUE, 0, 0));

    assertThat(session.shown().selection()).isEqualTo(Selection.NONE);
  }

  @Test
  void another_document_begins_at_the_start_with_nothing_selected() {
    session.selectCell(WEIGHT);
    session.playhead().last();

    session.show(Scenarios.single());

    assertThat(session.playhead().position()).isZero();
    assertThat(session.shown().selection()).isEqualTo(Selection.NONE);
    assertThat(session.shown().asked()).isEmpty();
  }

  private List<Shown> listen() {
    List<Shown> published = new ArrayList<>();
    session.shownProperty().addListener((_, _, shown) -> published.add(shown));
    return published;
  }
}
