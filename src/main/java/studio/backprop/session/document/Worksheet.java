package studio.backprop.session.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import studio.backprop.graph.CellName;
import studio.backprop.scenario.Question;
import studio.backprop.scenario.Target;
import studio.backprop.telling.Marked;

/// Cells that are to be filled in, in the order in which they were chosen, with what was written
/// there. No file knows of it, and nothing of it is undone.
public record Worksheet(List<Blank> blanks) {
  public static final Worksheet EMPTY = new Worksheet(List.of());

  /// A class has only so much time, and a list only so much room.
  public static final int MOST = 200;

  public Worksheet {
    blanks = List.copyOf(blanks);
  }

  /// A cell that is to be filled in.
  ///
  /// @param typed what was written there last
  /// @param says what is said to that, where it is not right
  public record Blank(CellName cell, String typed, String says, Score.Result result) {

    private static Blank of(CellName cell) {
      return new Blank(cell, "", "", Score.Result.none(question(cell)));
    }

    private static Question question(CellName cell) {
      return new Question.OfCell(new Target.OfCell(cell), Optional.empty(), Optional.empty());
    }

    /// What is asked.
    public Question question() {
      return result.question();
    }

    /// Whether its number is still to be found, and so not to be seen.
    public boolean isOpen() {
      return result.end() == Score.End.OPEN;
    }

    public boolean isRight() {
      return result.end() == Score.End.RIGHT;
    }

    private Blank answered(String text, Marked marked) {
      boolean right = marked.right().orElse(false);
      return isOpen()
          ? new Blank(cell, text, right ? "" : marked.says(), result.answered(marked))
          : this;
    }

    private Blank shown() {
      return isOpen() ? new Blank(cell, typed, "", result.shown()) : this;
    }

    /// Nothing is known of what was written by numbers that have changed.
    private Blank unmarked() {
      return isOpen() ? new Blank(cell, "", "", result) : this;
    }
  }

  /// The cell's blank.
  public Optional<Blank> of(CellName cell) {
    return blanks.stream().filter(blank -> blank.cell().equals(cell)).findFirst();
  }

  /// The cells that are not to be seen.
  public Set<CellName> open() {
    return blanks.stream().filter(Blank::isOpen).map(Blank::cell).collect(Collectors.toSet());
  }

  /// With more cells to be filled in, as many as there is room for; those that are there already
  /// are to be filled in anew.
  public Worksheet and(Collection<CellName> cells) {
    List<Blank> next = new ArrayList<>(blanks);
    next.removeIf(blank -> cells.contains(blank.cell()) && !blank.isOpen());
    cells.stream()
        .filter(cell -> next.stream().noneMatch(blank -> blank.cell().equals(cell)))
        .limit(MOST - next.size())
        .toList()
        .forEach(cell -> next.add(Blank.of(cell)));
    return new Worksheet(next);
  }

  public Worksheet answered(CellName cell, String text, Marked marked) {
    return with(blank -> blank.cell().equals(cell) ? blank.answered(text, marked) : blank);
  }

  /// With the numbers of some cells shown.
  public Worksheet showing(Collection<CellName> cells) {
    return with(blank -> cells.contains(blank.cell()) ? blank.shown() : blank);
  }

  /// When other numbers are right.
  Worksheet unmarked() {
    return with(Blank::unmarked);
  }

  private Worksheet with(UnaryOperator<Blank> change) {
    return new Worksheet(blanks.stream().map(change).toList());
  }

  /// How it was filled in.
  public Score score() {
    SortedMap<Integer, Score.Result> results = new TreeMap<>();
    for (int k = 0; k < blanks.size(); k++) {
      results.put(k + 1, blanks.get(k).result());
    }
    return new Score(results);
  }
}
