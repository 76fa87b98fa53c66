package studio.backprop.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.backprop.graph.Assembler;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphSource;
import studio.backprop.graph.Halted;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.MiniBatch;
import studio.backprop.graph.Mistake;
import studio.backprop.graph.Node;
import studio.backprop.graph.mistake.Mistakes;
import studio.backprop.matrix.Matrix;
import studio.backprop.trace.UpdateRule.Memory;

/// Gradient descent as it stands before one of its steps: the parameters as they are, what is
/// remembered of their gradients, and the examples whose turn it is.
public final class Descent {
  private final Plan plan;
  private final GraphSource source;
  private final Map<String, Memory> memories;
  private final int step;
  private final Optional<MiniBatch> batch;
  private final Graph graph;

  /// How a descent goes.
  ///
  /// @param rate A, by what a step is scaled
  /// @param examples how many of the batch each step takes; empty for all
  /// @param mistake what is done wrong at each step; one that can be made and runs
  /// @param heldOut how many of the batch nothing is learned of; 0 for none
  /// @param halted what is held still meanwhile
  public record Plan(
      UpdateRule rule,
      double rate,
      Optional<Integer> examples,
      Optional<Mistake> mistake,
      int heldOut,
      Halted halted) {
    /// One that goes as it should.
    public Plan(UpdateRule rule, double rate, Optional<Integer> examples) {
      this(rule, rate, examples, Optional.empty(), 0, Halted.NONE);
    }

    /// The same with a mistake, or without.
    public Plan with(Optional<Mistake> made) {
      return new Plan(rule, rate, examples, made, heldOut, halted);
    }

    /// The same with so many examples held out.
    public Plan holdingOut(int count) {
      return new Plan(rule, rate, examples, mistake, count, halted);
    }

    /// The same with something held still.
    public Plan holding(Halted still) {
      return new Plan(rule, rate, examples, mistake, heldOut, still);
    }

    private Optional<MiniBatch> batch(GraphSource source, int step) {
      return examples.isEmpty() && heldOut == 0
          ? Optional.empty()
          : Optional.of(MiniBatch.at(source, heldOut, examples.orElse(Integer.MAX_VALUE), step))
              .filter(mini -> !mini.isWhole());
    }
  }

  /// Whether a source fits with as few examples as a plan takes at a step, and holds out.
  public static boolean fits(GraphSource source, Plan plan) {
    if (plan.examples().isEmpty() && plan.heldOut() == 0) {
      return true;
    }
    return MiniBatch.round(source, plan.heldOut(), plan.examples().orElse(Integer.MAX_VALUE))
        .stream()
        .allMatch(part -> Assembler.assemble(part.of(source)).isWhole());
  }

  private Descent(
      Plan plan,
      GraphSource source,
      Map<String, Memory> memories,
      int step,
      Optional<Graph> known) {
    this.plan = plan;
    this.source = source;
    this.memories = memories;
    this.step = step;
    this.batch = plan.batch(source, step);
    this.graph =
        known.orElseGet(() ->
            Mistakes.in(
                Assembler.whole(batch.map(mini -> mini.of(source)).orElse(source)),
                plan.halted(),
                plan.mistake()));
  }

  /// A descent before its first step.
  ///
  /// @param source one that fits with fewer examples too, and declares them, where the plan takes
  ///   only some
  public static Descent from(GraphSource source, Plan plan) {
    return new Descent(plan, source, Map.of(), 0, Optional.empty());
  }

  /// How many steps were made.
  public int step() {
    return step;
  }

  /// All parameters and data as they are.
  public GraphSource source() {
    return source;
  }

  /// The examples whose turn it is; empty for all.
  public Optional<MiniBatch> batch() {
    return batch;
  }

  /// How it goes.
  public Plan plan() {
    return plan;
  }

  /// How many steps it takes until all examples have had their turn.
  int round() {
    return plan.examples().map(taken -> MiniBatch.turns(source, plan.heldOut(), taken)).orElse(1);
  }

  /// The graph of the examples whose turn it is.
  public Graph graph() {
    return graph;
  }

  /// The descent after this step.
  ///
  /// @param trace a run of [#graph]
  public Descent after(Trace trace) {
    List<Node> nodes = new ArrayList<>();
    List<LeafNode> moved = new ArrayList<>();
    Map<String, Memory> remembered = new HashMap<>();
    for (Node node : source.nodes()) {
      if (node instanceof LeafNode leaf && moves(leaf)) {
        Matrix part = trace.gradient(graph.node(leaf.id()));
        Matrix gradient = batch.map(mini -> mini.spread(leaf, part)).orElse(part);
        Memory memory = plan.rule().with(memory(leaf), gradient);
        Matrix way = plan.rule().step(memory, gradient).scaled(plan.rate());
        LeafNode next = leaf.withValue(leaf.value().minus(way));
        remembered.put(leaf.id(), memory);
        moved.add(batch.map(mini -> mini.of(next)).orElse(next));
        nodes.add(next);
      } else {
        nodes.add(node);
      }
    }
    GraphSource next =
        new GraphSource(
            source.catalogue(),
            source.dims(),
            nodes,
            source.output(),
            source.outputGradient(),
            source.batch());
    // With the same examples at each step the graph stays, and only its parameters move.
    boolean stays = batch.isEmpty() || plan.examples().isEmpty();
    Optional<Graph> known = stays ? Optional.of(graph.with(moved)) : Optional.empty();
    return new Descent(plan, next, remembered, step + 1, known);
  }

  private boolean moves(LeafNode leaf) {
    return leaf.isParameter() && !plan.halted().parameters().contains(leaf.id());
  }

  private Memory memory(LeafNode leaf) {
    Memory known = memories.get(leaf.id());
    return known == null ? Memory.none(leaf.value().rows(), leaf.value().columns()) : known;
  }
}
