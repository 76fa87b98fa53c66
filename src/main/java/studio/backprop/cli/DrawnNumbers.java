package studio.backprop.cli;

import java.util.Optional;
import java.util.function.IntFunction;
import studio.backprop.graph.Assembler;
import studio.backprop.graph.Assembly;
import studio.backprop.graph.DataCheck;
import studio.backprop.graph.FrameThread;
import studio.backprop.graph.Graph;
import studio.backprop.scenario.Scenario;
import studio.backprop.trace.GradientCheck;
import studio.backprop.trace.NumericCheck;
import studio.backprop.trace.Sample;
import studio.backprop.trace.Trace;

/// Draws the numbers of a program until each gradient can be set beside a difference: none is at a
/// kink, and none is without end.
final class DrawnNumbers {
  private static final int DRAWS = 12;
  private static final int CELLS_A_LEAF = 40;

  private DrawnNumbers() {}

  /// The first draw that does; empty where none does.
  ///
  /// @param documents the document with the numbers of each draw, from 0
  static Optional<Scenario> fit(IntFunction<Scenario> documents) {
    for (int draw = 0; draw < DRAWS; draw++) {
      Scenario drawn = documents.apply(draw);
      if (areFit(drawn)) {
        return Optional.of(drawn);
      }
    }
    return Optional.empty();
  }

  /// What is wrong in itself no other numbers mend, and to try what is large takes too long.
  private static boolean areFit(Scenario drawn) {
    Assembly assembly = Assembler.assemble(drawn.graphSource());
    if (!assembly.isWhole()) {
      return true;
    }
    Graph graph = assembly.graph();
    if (!FrameThread.hasTimeFor(graph) || !DataCheck.problems(graph).isEmpty()) {
      return true;
    }
    NumericCheck check = NumericCheck.of(Trace.of(graph), Sample.ofCells(CELLS_A_LEAF));
    return check.holds() && check.gradients().stream().allMatch(DrawnNumbers::isComparedWhole);
  }

  private static boolean isComparedWhole(GradientCheck leaf) {
    return leaf.kinks().isEmpty() && leaf.notFinite().isEmpty();
  }
}
