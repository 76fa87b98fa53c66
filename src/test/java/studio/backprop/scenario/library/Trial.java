package studio.backprop.scenario.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import studio.backprop.graph.Assembler;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Mistake;
import studio.backprop.lesson.MomentDocument;
import studio.backprop.matrix.Matrix;
import studio.backprop.operation.BoundOperation.Named;
import studio.backprop.playback.Conduct;
import studio.backprop.playback.Run;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.edit.Assembled;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.scenario.edit.Outcome;
import studio.backprop.trace.Descent;
import studio.backprop.trace.GradientDescent;
import studio.backprop.trace.Trace;
import studio.backprop.trace.UpdateRule;

/// What a reader does who follows a **Try**, and what then holds, a line each.
///
/// What is done: `set X[0,1] 9`, `size n 5`, `train STEPS RATE` or `adam STEPS RATE`, `break
/// S.b:sum-forgotten`, `afresh`, back to the file, in which all is right, and `moment 4`, to what
/// the lesson has set by then, with the mistake that it makes there.
///
/// What holds: `value` or `gradient`, a [Place], and what stands there ([Claim]). `value H.A` is a
/// matrix inside an operation, `gradient S.X` what comes back along one wire. `shape S 6×3` says
/// how large it is.
final class Trial {
  private final Scenario file;
  private final Trace atFirst;
  private Scenario scenario;
  private Optional<Mistake> mistake = Optional.empty();
  private Trace now;

  Trial(Scenario file) {
    this.file = file;
    this.scenario = file;
    this.atFirst = run(file).trace();
    this.now = atFirst;
  }

  /// Does what the line says, or holds it to be so.
  ///
  /// @return whether it was a claim
  boolean follow(String line) {
    String[] words = line.split(" ", 3);
    switch (words[0]) {
      case "afresh" -> become(file, Optional.empty());
      case "break" -> become(scenario, Mistake.parse(words[1]));
      case "moment" -> meet(MomentDocument.at(file, Integer.parseInt(words[1])));
      case "size" -> edit(new Edit.Resize(words[1], Integer.parseInt(words[2])));
      case "train" -> train(new UpdateRule.Sgd(), words);
      case "adam" -> train(UpdateRule.Adam.USUAL, words);
      case "set" -> set(Place.of(words[1]), words[2]);
      case "value", "gradient" -> {
        assertThat(words).as(line).hasSize(3);
        hold(line, words[0].equals("value"), Place.of(words[1]), words[2]);
        return true;
      }
      case "shape" -> {
        Matrix matrix = matrix(now, true, Place.of(words[1]));
        assertThat(matrix.rows() + "×" + matrix.columns()).as(line).isEqualTo(words[2]);
        return true;
      }
      default -> throw new AssertionError("neither a deed nor a claim: " + line);
    }
    return false;
  }

  private void meet(MomentDocument there) {
    assertThat(there.refusals()).isEmpty();
    become(there.document().scenario(), there.mistake());
  }

  private void hold(String line, boolean value, Place place, String claim) {
    double[] here = place.in(matrix(now, value, place));
    double[] before = place.in(matrix(atFirst, value, place));
    Claim.of(claim).hold(line, here, before);
  }

  private void set(Place place, String numbers) {
    Matrix old = now.value(now.graph().node(place.node()));
    edit(new Edit.SetValues(Map.of(place.node(), place.put(old, Claim.numbers(numbers)))));
  }

  private void train(UpdateRule rule, String[] words) {
    double rate = Double.parseDouble(words[2]);
    Descent.Plan plan = new Descent.Plan(rule, rate, Optional.empty()).with(mistake);
    int steps = Integer.parseInt(words[1]);
    Graph last = Assembler.whole(GradientDescent.run(scenario.graphSource(), steps, plan).last());
    Trace trained = Trace.of(last);
    Map<String, Matrix> values = new HashMap<>();
    for (GraphNode node : last.nodes()) {
      if (node.isLeaf()) {
        values.put(node.id(), trained.value(node));
      }
    }
    edit(new Edit.SetValues(values));
  }

  private void edit(Edit edit) {
    switch (edit.applyTo(Assembled.of(scenario))) {
      case Outcome.Done done -> become(done.after().scenario(), mistake);
      case Outcome.Refused refused -> throw new AssertionError(refused.refusal().toString());
    }
  }

  private void become(Scenario next, Optional<Mistake> made) {
    scenario = next;
    mistake = made;
    Run run = run(next);
    assertThat(run.graph().mistake()).isEqualTo(made);
    now = run.trace();
  }

  private Run run(Scenario of) {
    return Run.of(Assembled.of(of), Conduct.wrong(mistake));
  }

  private static Matrix matrix(Trace trace, boolean value, Place place) {
    Graph graph = trace.graph();
    GraphNode node = graph.node(place.node());
    if (place.part().isEmpty()) {
      return value ? trace.value(node) : trace.gradient(node);
    }
    return value ? inside(trace, node, place.part()) : along(trace, node, place.part());
  }

  private static Matrix inside(Trace trace, GraphNode node, String name) {
    return node.operation().inner().stream()
        .map(Named::reference)
        .filter(inner -> inner.name().equals(name))
        .map(inner -> trace.inner(node, inner))
        .findFirst()
        .orElseThrow();
  }

  private static Matrix along(Trace trace, GraphNode node, String port) {
    return node.operands().stream()
        .filter(edge -> edge.port().equals(port))
        .map(edge -> trace.returned(edge).orElseThrow())
        .findFirst()
        .orElseThrow();
  }
}
