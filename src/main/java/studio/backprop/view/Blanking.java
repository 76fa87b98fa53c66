package studio.backprop.view;

import java.util.List;
import java.util.Optional;
import studio.backprop.graph.CellName;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Quantity;
import studio.backprop.language.Texts;
import studio.backprop.session.Session;
import studio.backprop.session.document.Worksheet;
import studio.backprop.session.lesson.Worksheets;

/// Blanks what is selected in the graph, to be filled in, and shows what belongs there.
final class Blanking {
  private final Session session;
  private final GraphPane graph;
  private final Worksheets worksheets;
  private final Texts texts;

  Blanking(Session session, GraphPane graph, Worksheets worksheets, Texts texts) {
    this.session = session;
    this.graph = graph;
    this.worksheets = worksheets;
    this.texts = texts;
  }

  boolean canBlank() {
    return !selected().isEmpty();
  }

  /// The cells that are selected.
  void blank() {
    blank(selected());
  }

  boolean canBlankMatrix() {
    return !matrix().isEmpty();
  }

  /// All cells of the matrix that the selected one is of; of a card, of its gradient.
  void blankMatrix() {
    blank(matrix());
  }

  /// Whether something is still to be filled in.
  boolean canShow() {
    return worksheets
        .now()
        .filter(sheet -> sheet.blanks().stream().anyMatch(Worksheet.Blank::isOpen))
        .isPresent();
  }

  /// Shows what belongs into the selected cells; where none of them is to be filled in, into all.
  void show() {
    List<CellName> blanks = selected().stream().filter(this::isOpen).toList();
    if (blanks.isEmpty()) {
      worksheets.showAll();
    } else {
      worksheets.show(blanks);
    }
  }

  private boolean isOpen(CellName cell) {
    return worksheets
        .now()
        .flatMap(sheet -> sheet.of(cell))
        .filter(Worksheet.Blank::isOpen)
        .isPresent();
  }

  private void blank(List<CellName> cells) {
    if (!worksheets.blank(cells)) {
      graph.say(texts.get("worksheet-full", Worksheet.MOST));
    }
  }

  private List<CellName> selected() {
    return graph.graph().hands().cells().cells();
  }

  private List<CellName> matrix() {
    Optional<CellName> cell = session.shown().selection().cell();
    if (cell.isPresent()) {
      return worksheets.cells(cell.get().node(), cell.get().quantity());
    }
    return session
        .shown()
        .selection()
        .in(session.shown().graph())
        .map(node -> worksheets.cells(node.id(), of(node)))
        .orElse(List.of());
  }

  private static Quantity of(GraphNode node) {
    return node.contributes() ? Quantity.GRADIENT : Quantity.VALUE;
  }
}
