package studio.backprop.session.lesson;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Quantity;
import studio.backprop.scenario.At;
import studio.backprop.scenario.Moment;
import studio.backprop.scenario.Target;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.session.Session;
import studio.backprop.session.Shown;
import studio.backprop.session.gaze.Selection;

/// Writes the lesson of the document, moment by moment; each change can be undone. Moments count
/// from 0 here.
public final class LessonEditing {
  private final Session session;

  public LessonEditing(Session session) {
    this.session = session;
  }

  /// The lesson as it is.
  public static List<Moment> moments(Shown shown) {
    return shown.document().own().present().lesson();
  }

  private List<Moment> moments() {
    return moments(session.shown());
  }

  /// Puts a moment behind another, at the step where the playhead stands; what is selected is
  /// pointed at.
  ///
  /// @param behind the moment before, -1 for none
  /// @return its number
  public int add(int behind) {
    Moment moment = Moment.saying(here(), "").pointingAt(selected().stream().toList());
    List<Moment> next = new ArrayList<>(moments());
    next.add(behind + 1, moment);
    set(next);
    return behind + 1;
  }

  public void remove(int moment) {
    List<Moment> next = new ArrayList<>(moments());
    next.remove(moment);
    set(next);
  }

  /// Lets two moments change places.
  public void swap(int one, int other) {
    List<Moment> next = new ArrayList<>(moments());
    Collections.swap(next, one, other);
    set(next);
  }

  /// Makes another of a moment.
  public void change(int moment, UnaryOperator<Moment> change) {
    List<Moment> next = new ArrayList<>(moments());
    next.set(moment, change.apply(next.get(moment)));
    set(next);
  }

  private void set(List<Moment> lesson) {
    if (!lesson.equals(moments())) {
      session.apply(new Edit.SetLesson(lesson));
    }
  }

  /// The step where the playhead stands.
  public At here() {
    Shown now = session.shown();
    double position = now.gaze().position();
    if (position >= now.run().timeline().length()) {
      return At.END;
    }
    return now.frame()
        .step()
        .filter(_ -> position > 0)
        .map(step ->
            switch (step.phase()) {
              case FORWARD -> new At(At.Phase.FORWARD, Optional.of(step.node().id()));
              case BACKWARD -> new At(At.Phase.BACKWARD, Optional.of(step.node().id()));
              default -> new At(At.Phase.UPDATE, Optional.empty());
            })
        .orElse(At.START);
  }

  /// What is selected, as a lesson points at it.
  public Optional<Target> selected() {
    Selection selection = session.shown().selection();
    return selection
        .cell()
        .<Target>map(Target.OfCell::new)
        .or(() -> selection.node().map(Target.OfNode::new));
  }

  /// The value or gradient whose cell is selected, or the value of the node that is.
  public Optional<Target.OfMatrix> selectedMatrix() {
    Selection selection = session.shown().selection();
    return selection
        .cell()
        .map(cell -> new Target.OfMatrix(cell.node(), cell.quantity()))
        .or(() -> selection.node().map(node -> new Target.OfMatrix(node, Quantity.VALUE)));
  }

  /// The cell that is selected.
  public Optional<CellName> selectedCell() {
    return session.shown().selection().cell();
  }
}
