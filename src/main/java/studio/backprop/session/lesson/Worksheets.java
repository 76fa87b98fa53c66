package studio.backprop.session.lesson;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Quantity;
import studio.backprop.matrix.Matrix;
import studio.backprop.session.Session;
import studio.backprop.session.Shown;
import studio.backprop.session.document.Worksheet;
import studio.backprop.telling.Marked;

/// Blanks cells of what is shown, has what is written there marked, and shows what belongs there.
public final class Worksheets {
  private final Session session;

  public Worksheets(Session session) {
    this.session = session;
  }

  /// Whether one is filled in now.
  public ObservableValue<Boolean> underWay() {
    return session.shownProperty().map(shown -> shown.document().worksheet().isPresent());
  }

  /// The one that is filled in now.
  public Optional<Worksheet> now() {
    return session.document().worksheet();
  }

  /// Begins one where none is filled in, else puts it away: all numbers are seen again.
  public void toggle() {
    begin();
    session.fillIn(sheet -> sheet.isPresent() ? Optional.empty() : Optional.of(Worksheet.EMPTY));
  }

  /// Everything that is not to be filled in is there.
  private void begin() {
    if (now().isEmpty()) {
      session.playhead().moveTo(session.playhead().length());
    }
  }

  /// Has cells filled in.
  ///
  /// @return whether there was room for all of them
  public boolean blank(Collection<CellName> cells) {
    begin();
    session.fillIn(sheet -> Optional.of(sheet.orElse(Worksheet.EMPTY).and(cells)));
    return now()
        .filter(sheet -> cells.stream().allMatch(cell -> sheet.of(cell).isPresent()))
        .isPresent();
  }

  /// All cells of a node's value or gradient; none where there is no such node.
  public List<CellName> cells(String node, Quantity quantity) {
    Shown shown = session.shown();
    return shown.graph().find(node).map(shown.trace()::value).stream()
        .flatMap(matrix -> cells(node, quantity, matrix).stream())
        .toList();
  }

  private static List<CellName> cells(String node, Quantity quantity, Matrix of) {
    List<CellName> all = new ArrayList<>();
    for (int row = 0; row < of.rows(); row++) {
      for (int column = 0; column < of.columns(); column++) {
        all.add(new CellName(node, quantity, row, column));
      }
    }
    return all;
  }

  /// Has marked what was written into a cell.
  ///
  /// @param refused told what is said to it, where it is not right
  public void answer(CellName cell, String text, Consumer<String> refused) {
    Optional<Worksheet.Blank> blank =
        now().flatMap(sheet -> sheet.of(cell)).filter(Worksheet.Blank::isOpen);
    if (blank.isEmpty() || text.isBlank()) {
      return;
    }
    if (text.equals(blank.get().typed())) {
      // It is not another try.
      refused.accept(blank.get().says());
    } else {
      session
          .errands()
          .markCell(
              cell, blank.get().question(), text, marked -> take(cell, text, marked, refused));
    }
  }

  private void take(CellName cell, String text, Marked marked, Consumer<String> refused) {
    session.fillIn(sheet -> sheet.map(now -> now.answered(cell, text, marked)));
    if (!marked.right().orElse(false)) {
      refused.accept(marked.says());
    }
  }

  /// Shows what belongs into some cells.
  public void show(Collection<CellName> cells) {
    session.fillIn(sheet -> sheet.map(now -> now.showing(cells)));
  }

  /// Shows what belongs into all cells that are not filled in.
  public void showAll() {
    session.fillIn(sheet -> sheet.map(now -> now.showing(now.open())));
  }
}
