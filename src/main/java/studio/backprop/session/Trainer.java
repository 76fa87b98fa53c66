package studio.backprop.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.LeafNode.Kind;
import studio.backprop.graph.Node;
import studio.backprop.matrix.Matrix;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.trace.Breakdown;
import studio.backprop.trace.Descent;
import studio.backprop.trace.DescentRecord;

/// Trains the document, elsewhere, and shows its numbers move. One run is undone at once. What a
/// person edits meanwhile ends it, and any of its steps can be come back to.
public final class Trainer {
  /// How long steps are made before what they came to is shown.
  private static final long PART = 30_000_000;

  private static final int MOST_EARLIER = 5;

  private final Session session;
  private final Errand running;
  private final ReadOnlyObjectWrapper<Training> training =
      new ReadOnlyObjectWrapper<>(this, "training", Training.NONE);
  private @Nullable DescentRecord record;
  private @Nullable Scenario shown;
  private Descent.@Nullable Plan planned;
  private int wanted;

  /// What is known of the runs so far.
  ///
  /// @param losses of the present run, before each step and after the last
  /// @param at the step whose numbers are shown
  /// @param running whether it goes on by itself
  /// @param earlier the losses of the runs before, the oldest first
  /// @param breakdown where numbers stopped being finite, which has ended it
  public record Training(
      List<Double> losses,
      int at,
      boolean running,
      List<List<Double>> earlier,
      Optional<Breakdown> breakdown) {
    static final Training NONE = new Training(List.of(), 0, false, List.of(), Optional.empty());

    public Training {
      losses = List.copyOf(losses);
      earlier = List.copyOf(earlier);
    }

    /// How many steps are made.
    public int steps() {
      return Math.max(0, losses.size() - 1);
    }
  }

  public Trainer(Session session) {
    this.session = session;
    this.running = new Errand(session.threads());
  }

  public ReadOnlyObjectProperty<Training> trainingProperty() {
    return training.getReadOnlyProperty();
  }

  /// Whether what is shown can be trained: it is whole, with one number at its end.
  public static boolean canTrain(Shown shown) {
    return shown.run().assembly().problems().isEmpty()
        && shown.graph().output().filter(output -> output.shape().isScalar()).isPresent()
        && shown.graph().nodes().stream().anyMatch(node -> node.isParameter());
  }

  /// Goes on with a run of the same plan that was held before so many steps, as if it had not been;
  /// else begins one, and the one before stays for comparison.
  public void start(Descent.Plan plan, int steps) {
    stop();
    DescentRecord held = record;
    if (held != null && isHeld(held, plan) && held.steps() < steps) {
      wanted = steps;
      session.beginGesture();
      goOn(held);
      return;
    }
    List<List<Double>> earlier = new ArrayList<>(training.get().earlier());
    if (training.get().steps() > 0) {
      earlier.add(training.get().losses());
    }
    if (earlier.size() > MOST_EARLIER) {
      earlier.removeFirst();
    }
    training.set(new Training(List.of(), 0, true, earlier, Optional.empty()));
    Scenario now = session.assembled().scenario();
    shown = now;
    record = null;
    wanted = steps;
    session.beginGesture();
    Descent.Plan broken = broken(plan);
    planned = broken;
    running.begin(
        () -> new DescentRecord(Descent.from(now.graphSource(), broken)),
        made -> {
          record = made;
          goOn(made);
        });
  }

  /// With the mistake that is made on purpose one sees what comes of learning with it.
  private Descent.Plan broken(Descent.Plan plan) {
    return new Descent.Plan(
        plan.rule(), plan.rate(), plan.examples(), session.shown().graph().mistake());
  }

  /// Whether a run was held on its way, and is at its last step.
  private boolean isHeld(DescentRecord run, Descent.Plan plan) {
    return run.steps() < wanted
        && training.get().at() == run.steps()
        && run.breakdown().isEmpty()
        && broken(plan).equals(planned)
        && shown != null
        && !isForeign();
  }

  /// Makes one step of the run, and holds it.
  public void step(Descent.Plan plan) {
    DescentRecord now = record;
    if (now == null || isForeign()) {
      start(plan, 1);
      return;
    }
    stop();
    wanted = Math.max(wanted, now.steps() + 1);
    session.beginGesture();
    running.begin(
        now::step,
        _ -> {
          show(now.last());
          session.endGesture();
          publish(false);
        });
  }

  /// Shows the numbers after so many steps again; the run is held.
  public void goTo(int step) {
    DescentRecord now = record;
    if (now == null || step < 0 || step > now.steps()) {
      return;
    }
    stop();
    running.begin(
        () -> now.at(step),
        there -> {
          show(there);
          publish(false, step);
        });
  }

  /// Holds the run where it is.
  public void stop() {
    running.giveUp();
    if (training.get().running()) {
      session.endGesture();
      publish(false);
    }
  }

  private void goOn(DescentRecord now) {
    if (isForeign()) {
      stop();
      return;
    }
    show(now.last());
    if (now.steps() >= wanted || now.breakdown().isPresent()) {
      session.endGesture();
      publish(false);
      return;
    }
    publish(true);
    int last = wanted;
    running.begin(
        () -> {
          long until = System.nanoTime() + PART;
          boolean goesOn = true;
          while (goesOn
              && now.steps() < last
              && System.nanoTime() < until
              && !Thread.currentThread().isInterrupted()) {
            goesOn = now.step();
          }
          return goesOn;
        },
        _ -> goOn(now));
  }

  /// Whether the document is other than the run has left it.
  private boolean isForeign() {
    Scenario left = shown;
    return left != null && !session.assembled().scenario().equals(left);
  }

  private void show(Descent there) {
    Map<String, Matrix> learned = new HashMap<>();
    for (Node node : there.source().nodes()) {
      if (node instanceof LeafNode leaf && leaf.kind() == Kind.PARAMETER && isFinite(leaf)) {
        learned.put(leaf.id(), leaf.value());
      }
    }
    session.apply(new Edit.SetValues(learned));
    // A large one is made elsewhere, and nobody can tell yet what comes of it.
    shown = session.workingProperty().get() ? null : session.assembled().scenario();
  }

  private static boolean isFinite(LeafNode leaf) {
    for (int k = 0; k < leaf.value().size(); k++) {
      if (!Double.isFinite(leaf.value().get(k))) {
        return false;
      }
    }
    return true;
  }

  private void publish(boolean goesOn) {
    DescentRecord now = record;
    publish(goesOn, now == null ? 0 : now.steps());
  }

  private void publish(boolean goesOn, int at) {
    DescentRecord now = record;
    training.set(
        new Training(
            now == null ? List.of() : now.losses(),
            at,
            goesOn,
            training.get().earlier(),
            now == null ? Optional.empty() : now.breakdown()));
  }
}
