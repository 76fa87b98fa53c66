package studio.backprop.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import studio.backprop.Thorough;
import studio.backprop.graph.GraphSource;
import studio.backprop.graph.Problem;
import studio.backprop.graph.WayOut;
import studio.backprop.operation.BoundOperation.WordIndices;
import studio.backprop.samples.Said;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.edit.Assembled;
import studio.backprop.scenario.edit.Mending;
import studio.backprop.scenario.edit.Outcome;
import studio.backprop.scenario.edit.Refusal;

/// A way out of a problem leads out of it.
class MendingLawTest {
  private static final int GRAPHS = Thorough.or(1_000, 2_500);

  @Test
  void after_the_first_way_out_of_a_problem_it_is_gone() {
    int mended = 0;
    Set<Class<?>> ways = new HashSet<>();
    for (int seed = 0; seed < GRAPHS; seed++) {
      Random random = new Random(seed);
      Scenario whole = RandomScenario.of(random);
      Assembled spoiled = Assembled.of(spoiled(whole, new Spoiling(random)));
      List<Problem> problems = Said.wrongWith(spoiled.assembly());
      for (Problem problem : problems) {
        if (problem.waysOut().isEmpty()) {
          continue;
        }
        WayOut way = problem.waysOut().getFirst();
        switch (Mending.edit(way).applyTo(spoiled)) {
          case Outcome.Done(Assembled after) -> {
            assertThat(Said.wrongWith(after.assembly()))
                .as("seed %s: %s", seed, way)
                .doesNotContain(problem);
            mended++;
            ways.add(way.getClass());
          }
          case Outcome.Refused(Refusal.NoWordIndex refused) ->
              // Numbers that a person wrote are not drawn anew.
              assertThat(new WordIndices(0, refused.words()).isWord(refused.number())).isFalse();
          case Outcome.Refused(Refusal refusal) ->
              // Only where something else is wrong, too, that no file may hold.
              assertThat(refusal)
                  .as("seed %s: %s", seed, way)
                  .isInstanceOf(Refusal.Broken.class)
                  .matches(_ -> problems.stream().anyMatch(one -> !one.isOfHalfBuilt()));
        }
      }
    }
    assertThat(mended).isGreaterThan(GRAPHS / 10);
    assertThat(ways)
        .contains(
            WayOut.MakeShape.class,
            WayOut.SetOption.class,
            WayOut.ClearOption.class,
            WayOut.Disconnect.class,
            WayOut.Connect.class,
            WayOut.Supply.class,
            WayOut.SetOutput.class,
            WayOut.MakeArriving.class);
  }

  private static Scenario spoiled(Scenario whole, Spoiling spoiling) {
    GraphSource source = spoiling.spoil(whole.graphSource());
    return whole.withNodes(source.nodes()).withOutput(source.output(), source.outputGradient());
  }
}
