package studio.backprop.session.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Graph;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.session.Session;
import studio.backprop.session.Shown;
import studio.backprop.session.thread.Errand;
import studio.backprop.session.training.Progress.State;
import studio.backprop.trace.Descent;
import studio.backprop.trace.DescentRecord;
import studio.backprop.trace.Measures;
import studio.backprop.trace.Surface;

/// Trains the document, elsewhere, and shows its numbers move. One run is undone at once. What a
/// person edits meanwhile ends it, and any of its steps can be come back to.
public final class Trainer {
  /// How long steps are made before what they came to is shown.
  private static final long PART = 30_000_000;

  private static final int MOST_EARLIER = 5;

  private final Session session;
  private final Errand running;
  private final ReadOnlyObjectWrapper<Progress> training =
      new ReadOnlyObjectWrapper<>(this, "training", Progress.NONE);
  private @Nullable DescentRecord record;
  private @Nullable Scenario left;
  private Descent.@Nullable Plan planned;
  private Goal wanted = Goal.steps(0);

  public Trainer(Session session) {
    this.session = session;
    this.running = new Errand(session.threads());
    session.follow(_ -> session.documents(), _ -> forget());
  }

  /// A run is of one document.
  private void forget() {
    running.giveUp();
    record = null;
    left = null;
    planned = null;
    wanted = Goal.steps(0);
    training.set(Progress.NONE);
  }

  public ReadOnlyObjectProperty<Progress> trainingProperty() {
    return training.getReadOnlyProperty();
  }

  /// Whether what is shown can be trained: it is whole, with one number at its end, from which
  /// something comes back to a parameter.
  public static boolean canTrain(Shown shown) {
    return shown.run().assembly().isWhole()
        && shown.graph().output().filter(output -> output.shape().isScalar()).isPresent()
        && Passes.canLearn(shown);
  }

  /// Goes on with a run of the same plan that was held before its goal, as if it had not been; else
  /// begins one, and the one before stays for comparison.
  public void start(Descent.Plan plan, Goal goal) {
    hold();
    DescentRecord held = record;
    if (held != null && isHeld(held, plan) && held.steps() < goal.steps()) {
      wanted = goal;
      session.beginGesture();
      goOn(held);
      return;
    }
    Scenario now = session.assembled().scenario();
    record = null;
    left = now;
    wanted = goal;
    planned = broken(plan);
    Descent.Plan broken = planned;
    training.set(
        new Progress(Measures.NONE, 0, goal.known(), State.RUNNING, earlier(), Optional.empty()));
    session.beginGesture();
    running.begin(
        () ->
            Descent.fits(now.graphSource(), broken)
                ? Optional.of(new DescentRecord(Descent.from(now.graphSource(), broken)))
                : Optional.<DescentRecord>empty(),
        made ->
            made.ifPresentOrElse(
                run -> {
                  record = run;
                  goOn(run);
                },
                () -> rest(State.MISFIT)));
  }

  /// The runs before the next one.
  private List<List<Double>> earlier() {
    List<List<Double>> earlier = new ArrayList<>(training.get().earlier());
    if (training.get().steps() > 0) {
      earlier.add(training.get().losses());
    }
    if (earlier.size() > MOST_EARLIER) {
      earlier.removeFirst();
    }
    return earlier;
  }

  /// With the mistake that is made on purpose, and what is held still, one sees what comes of
  /// learning so.
  private Descent.Plan broken(Descent.Plan plan) {
    Graph now = session.shown().graph();
    return plan.with(now.mistake()).holding(now.halted());
  }

  /// Whether a run was held on its way, and is at its last step.
  private boolean isHeld(DescentRecord run, Descent.Plan plan) {
    return run.steps() < wanted.steps()
        && training.get().state() == State.RESTING
        && training.get().at() == run.steps()
        && run.breakdown().isEmpty()
        && broken(plan).equals(planned)
        && !isForeign();
  }

  /// Where two cells of parameters have been in the present run, up to the step that is shown.
  public List<Surface.Place> path(CellName across, CellName up) {
    DescentRecord now = record;
    return now == null ? List.of() : now.path(across, up, training.get().at());
  }

  /// Shows the next step of the run, which is made if it has not been yet, and holds it; by another
  /// plan it is the first of a run of its own.
  public void step(Descent.Plan plan) {
    DescentRecord now = record;
    if (now == null || isForeign() || !broken(plan).equals(planned)) {
      start(plan, Goal.steps(1));
      return;
    }
    int at = training.get().at();
    if (at < now.steps() && !training.get().running()) {
      goTo(at + 1);
      return;
    }
    hold();
    wanted = wanted.atLeast(now.steps() + 1);
    session.beginGesture();
    running.begin(
        now::step,
        _ -> {
          show(now.last());
          rest(State.RESTING);
        });
  }

  /// Shows the numbers after so many steps again; the run is held.
  public void goTo(int step) {
    DescentRecord now = record;
    if (now == null || step < 0 || step > now.steps()) {
      return;
    }
    hold();
    running.begin(
        () -> now.at(step),
        there -> {
          show(there);
          publish(State.RESTING, step);
        });
  }

  /// Holds the run where it is.
  public void hold() {
    running.giveUp();
    if (training.get().running()) {
      rest(State.RESTING);
    }
  }

  /// Whether there is a run that has not come to its goal, on its way or held.
  public boolean isOpen() {
    Progress now = training.get();
    boolean held = now.state() == State.RESTING && now.breakdown().isEmpty();
    return now.running() || (held && now.steps() < wanted.steps());
  }

  /// Ends the run where it is: the next one is a run of its own.
  public void end() {
    hold();
    wanted = Goal.steps(training.get().steps());
    publish(training.get().state(), training.get().at());
  }

  private void rest(State why) {
    session.endGesture();
    publish(why);
  }

  private void goOn(DescentRecord now) {
    if (isForeign() || isPlannedOtherwise()) {
      hold();
      return;
    }
    show(now.last());
    boolean settled = wanted.untilSettled() && now.isSettled();
    if (settled || now.steps() >= wanted.steps() || now.breakdown().isPresent()) {
      rest(settled ? State.SETTLED : State.RESTING);
      return;
    }
    publish(State.RUNNING);
    Goal goal = wanted;
    running.begin(() -> steps(now, goal), _ -> goOn(now));
  }

  /// Makes as many steps as there is time for before they are shown.
  ///
  /// @return how many are made by then
  private static int steps(DescentRecord now, Goal goal) {
    long until = System.nanoTime() + PART;
    boolean goesOn = true;
    while (goesOn
        && now.steps() < goal.steps()
        && System.nanoTime() < until
        && !Thread.currentThread().isInterrupted()) {
      goesOn = now.step() && !(goal.untilSettled() && now.isSettled());
    }
    return now.steps();
  }

  /// Whether a mistake is made, or something held still, that was not when the run began.
  private boolean isPlannedOtherwise() {
    Descent.Plan plan = planned;
    return plan != null && !broken(plan).equals(plan);
  }

  /// Whether the document is other than the run has left it. While a large one is still being made
  /// elsewhere, nobody can tell.
  private boolean isForeign() {
    Scenario last = left;
    return last != null
        && !session.workingProperty().get()
        && !session.assembled().scenario().equals(last);
  }

  private void show(Descent there) {
    LearnedNumbers learned = LearnedNumbers.of(there);
    Scenario last = left;
    left =
        learned.in(
            last != null && session.workingProperty().get()
                ? last
                : session.assembled().scenario());
    session.apply(new Edit.SetValues(learned.values()));
  }

  private void publish(State state) {
    DescentRecord now = record;
    publish(state, now == null ? 0 : now.steps());
  }

  private void publish(State state, int at) {
    DescentRecord now = record;
    training.set(
        new Progress(
            now == null ? Measures.NONE : now.measures(),
            at,
            wanted.known(),
            state,
            training.get().earlier(),
            now == null ? Optional.empty() : now.breakdown()));
  }
}
