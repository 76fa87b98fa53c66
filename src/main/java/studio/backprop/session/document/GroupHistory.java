package studio.backprop.session.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.backprop.scenario.edit.History;

/// The groups of a document over time. What was done to them is undone in its turn among the edits:
/// before those that were made earlier, and after those that were made later.
///
/// @param past what was, oldest first
/// @param future what was undone, next first
public record GroupHistory(Groups present, List<Step> past, List<Step> future) {
  static final GroupHistory NONE = new GroupHistory(Groups.NONE, List.of(), List.of());
  private static final int MOST = 500;

  /// Groups on the other side of a change.
  ///
  /// @param after the edit after which the change was made; empty where there was none
  public record Step(Groups groups, Optional<History.Entry> after) {}

  /// What can be done to groups.
  public enum Kind {
    GROUP,
    UNGROUP,
    NAME,
    MOVE;

    private static Kind between(Groups before, Groups after) {
      int fewer = before.all().size() - after.all().size();
      if (fewer != 0) {
        return fewer > 0 && after.members().size() < before.members().size() ? UNGROUP : GROUP;
      }
      return before.members().equals(after.members())
          ? before.names().equals(after.names()) ? MOVE : NAME
          : GROUP;
    }
  }

  public GroupHistory {
    past = List.copyOf(past);
    future = List.copyOf(future);
  }

  /// With other groups, as something to undo.
  GroupHistory record(Groups next, History edits) {
    return next.equals(present)
        ? this
        : new GroupHistory(next, with(past, new Step(present, last(edits))), List.of());
  }

  /// With other groups, of which nothing is undone.
  GroupHistory with(Groups next) {
    return new GroupHistory(next, past, future);
  }

  /// With those before the last change; empty where an edit has to be undone first, or nothing.
  Optional<GroupHistory> undone(History edits) {
    return back(edits)
        .map(step ->
            new GroupHistory(
                step.groups(),
                past.subList(0, past.size() - 1),
                before(new Step(present, step.after()), future)));
  }

  /// With the next change done again; empty where an edit has to be done again first, or nothing.
  Optional<GroupHistory> redone(History edits) {
    return on(edits)
        .map(step ->
            new GroupHistory(
                step.groups(),
                with(past, new Step(present, step.after())),
                future.subList(1, future.size())));
  }

  /// What would be undone.
  Optional<Kind> undoes(History edits) {
    return back(edits).map(step -> Kind.between(step.groups(), present));
  }

  /// What would be done again.
  Optional<Kind> redoes(History edits) {
    return on(edits).map(step -> Kind.between(present, step.groups()));
  }

  private Optional<Step> back(History edits) {
    return past.isEmpty()
        ? Optional.empty()
        : Optional.of(past.getLast()).filter(step -> step.after().equals(last(edits)));
  }

  private Optional<Step> on(History edits) {
    return future.isEmpty()
        ? Optional.empty()
        : Optional.of(future.getFirst()).filter(step -> step.after().equals(last(edits)));
  }

  private static Optional<History.Entry> last(History edits) {
    return edits.past().isEmpty() ? Optional.empty() : Optional.of(edits.past().getLast());
  }

  private static List<Step> with(List<Step> steps, Step last) {
    List<Step> longer = new ArrayList<>(steps);
    longer.add(last);
    return longer.subList(Math.max(0, longer.size() - MOST), longer.size());
  }

  private static List<Step> before(Step first, List<Step> steps) {
    List<Step> longer = new ArrayList<>(steps);
    longer.addFirst(first);
    return longer;
  }
}
