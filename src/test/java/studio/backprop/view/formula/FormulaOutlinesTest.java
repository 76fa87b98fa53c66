package studio.backprop.view.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import studio.backprop.writing.tex.MalformedFormulaException;

class FormulaOutlinesTest {

  private final Queue<Runnable> work = new ArrayDeque<>();
  private final FormulaOutlines outlines = new FormulaOutlines(2, work::add);

  @Test
  void a_formula_is_set_once_however_often_it_is_asked_for() {
    CompletableFuture<FormulaOutline> first = outlines.outline("x");
    CompletableFuture<FormulaOutline> second = outlines.outline("x");

    finishWork();

    assertThat(first.join()).isSameAs(second.join());
    assertThat(outlines.ready("x")).containsSame(first.join());
  }

  @Test
  void whoever_gives_up_waiting_takes_nothing_from_the_others() {
    CompletableFuture<FormulaOutline> patient = outlines.outline("x");

    outlines.outline("x").cancel(false);
    finishWork();

    assertThat(patient).isCompleted();
  }

  @Test
  void only_the_formulas_used_last_are_remembered() {
    List.of("a", "b", "a", "c").forEach(this::ask);
    finishWork();

    assertThat(outlines.ready("a")).isPresent();
    assertThat(outlines.ready("b")).isEmpty();
  }

  @Test
  void a_malformed_formula_fails_its_own_future_only() {
    CompletableFuture<FormulaOutline> malformed = outlines.outline("\\nosuchcommand");
    CompletableFuture<FormulaOutline> sound = outlines.outline("x");
    finishWork();

    assertThatThrownBy(malformed::join)
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(MalformedFormulaException.class);
    assertThat(sound).isCompleted();
    assertThat(outlines.ready("\\nosuchcommand")).isEmpty();
  }

  private void ask(String tex) {
    var _ = outlines.outline(tex);
  }

  private void finishWork() {
    while (!work.isEmpty()) {
      work.remove().run();
    }
  }
}
