package studio.backprop.scenario.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.Node;
import studio.backprop.scenario.Scenario;

/// A document over time: the scenario that is, those that were and those that were undone.
///
/// It is immutable like what it holds. A change that changes nothing is not recorded, and all
/// changes of one gesture (a drag) are one.
///
/// @param past what was, oldest first, each with the edit that it was left by
/// @param future what was undone, next first, each with the edit that leads to it
/// @param saved what the file holds; empty where there is no file
/// @param gesture what holds of the gesture that goes on
public record History(
    List<Entry> past,
    Scenario present,
    List<Entry> future,
    Optional<Scenario> saved,
    Gesture gesture) {
  private static final int MOST = 500;

  /// How many numbers the past may hold beyond those of the present.
  private static final long MOST_NUMBERS = 8_000_000;

  /// A scenario on the other side of an edit; of a gesture, of its first.
  public record Entry(Scenario scenario, Edit edit) {}

  /// A row of changes that is undone as one.
  public enum Gesture {
    /// None goes on.
    NONE,
    /// One has begun and changed nothing yet.
    BEGUN,
    /// One goes on, and its entry is made.
    RECORDED
  }

  public History {
    past = List.copyOf(past);
    future = List.copyOf(future);
  }

  /// The history of a scenario that was just opened: saved, with nothing to undo.
  public static History opened(Scenario scenario) {
    return new History(List.of(), scenario, List.of(), Optional.of(scenario), Gesture.NONE);
  }

  /// The history of a scenario that no file holds yet.
  public static History unsaved(Scenario scenario) {
    return new History(List.of(), scenario, List.of(), Optional.empty(), Gesture.NONE);
  }

  /// Records a change. Within a gesture only its first change is a new entry.
  ///
  /// @param edit what led to it
  public History record(Scenario changed, Edit edit) {
    if (changed.equals(present)) {
      return this;
    }
    if (gesture == Gesture.RECORDED) {
      return new History(past, changed, List.of(), saved, gesture);
    }
    return new History(
        trimmed(with(past, new Entry(present, edit)), changed),
        changed,
        List.of(),
        saved,
        gesture == Gesture.BEGUN ? Gesture.RECORDED : Gesture.NONE);
  }

  /// Begins a gesture: what is recorded until it ends is one entry.
  public History beginGesture() {
    return new History(past, present, future, saved, Gesture.BEGUN);
  }

  /// Ends a gesture. One that came back to where it began leaves no entry.
  public History endGesture() {
    boolean inVain = gesture == Gesture.RECORDED && present.equals(past.getLast().scenario());
    List<Entry> kept = inVain ? past.subList(0, past.size() - 1) : past;
    return new History(kept, present, future, saved, Gesture.NONE);
  }

  /// Whether an edit, or some, led on from what was the present in an earlier history: it is where
  /// the first of them would have put it, or last where the oldest were forgotten meanwhile.
  public boolean hasLeft(History earlier) {
    int place = Math.min(earlier.past.size(), past.size() - 1);
    return place >= 0 && past.get(place).scenario().equals(earlier.present);
  }

  /// What would be undone.
  public Optional<Edit> undoes() {
    return past.isEmpty() ? Optional.empty() : Optional.of(past.getLast().edit());
  }

  /// What would be done again.
  public Optional<Edit> redoes() {
    return future.isEmpty() ? Optional.empty() : Optional.of(future.getFirst().edit());
  }

  /// What a node is called now whose name was this before the last edit, or before that was undone.
  public String renamed(String id) {
    if (undoes().orElse(null) instanceof Edit.RenameNode(String from, String to)
        && from.equals(id)) {
      return to;
    }
    return redoes().orElse(null) instanceof Edit.RenameNode(String from, String to) && to.equals(id)
        ? from
        : id;
  }

  /// Goes back by one entry; where there is none, nothing changes. Ends a gesture.
  public History undo() {
    History ended = endGesture();
    if (ended.past.isEmpty()) {
      return ended;
    }
    Entry last = ended.past.getLast();
    return new History(
        ended.past.subList(0, ended.past.size() - 1),
        last.scenario(),
        before(new Entry(ended.present, last.edit()), ended.future),
        saved,
        Gesture.NONE);
  }

  /// Goes forward again by one entry; where there is none, nothing changes. Ends a gesture.
  public History redo() {
    History ended = endGesture();
    if (ended.future.isEmpty()) {
      return ended;
    }
    Entry next = ended.future.getFirst();
    return new History(
        with(ended.past, new Entry(ended.present, next.edit())),
        next.scenario(),
        ended.future.subList(1, ended.future.size()),
        saved,
        Gesture.NONE);
  }

  /// Marks a scenario as what the file holds: the one that was saved, which may no longer be the
  /// present.
  public History markSaved(Scenario written) {
    return new History(past, present, future, Optional.of(written), gesture);
  }

  /// Whether the present is other than what the file holds.
  public boolean isDirty() {
    return !saved.map(present::equals).orElse(false);
  }

  private static List<Entry> with(List<Entry> list, Entry last) {
    List<Entry> longer = new ArrayList<>(list);
    longer.add(last);
    return longer;
  }

  private static List<Entry> before(Entry first, List<Entry> list) {
    List<Entry> longer = new ArrayList<>(list);
    longer.addFirst(first);
    return longer;
  }

  /// Forgets the oldest entries where there are too many or they hold too much.
  private static List<Entry> trimmed(List<Entry> past, Scenario next) {
    long numbers = 0;
    Scenario later = next;
    for (int k = past.size() - 1; k >= 0; k--) {
      Scenario earlier = past.get(k).scenario();
      numbers += ownNumbers(earlier, later);
      boolean isLast = k == past.size() - 1;
      if (!isLast && (numbers > MOST_NUMBERS || past.size() - k > MOST)) {
        return past.subList(k + 1, past.size());
      }
      later = earlier;
    }
    return past;
  }

  /// The numbers that a scenario does not share with the one after it.
  private static long ownNumbers(Scenario scenario, Scenario later) {
    long numbers = 0;
    for (int k = 0; k < scenario.nodes().size(); k++) {
      Node node = scenario.nodes().get(k);
      boolean isShared = k < later.nodes().size() && node.equals(later.nodes().get(k));
      if (!isShared && node instanceof LeafNode leaf) {
        numbers += leaf.value().size();
      }
    }
    return numbers;
  }
}
