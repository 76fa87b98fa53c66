package studio.backprop.view;

import java.util.Optional;
import java.util.function.Consumer;
import studio.backprop.graph.CellName;
import studio.backprop.scenario.edit.BlockEntry;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.scenario.edit.NumberEntry;
import studio.backprop.session.Session;
import studio.backprop.session.document.Worksheet;
import studio.backprop.session.lesson.Worksheets;
import studio.backprop.telling.EditPhrases;
import studio.backprop.view.graph.hand.CellEditing;

/// Takes what a person enters on the cards into the document.
final class DocumentEditing implements CellEditing {
  private final Session session;
  private final Worksheets worksheets;

  DocumentEditing(Session session) {
    this.session = session;
    this.worksheets = new Worksheets(session);
  }

  @Override
  public Optional<String> blank(CellName cell) {
    return worksheets
        .now()
        .flatMap(sheet -> sheet.of(cell))
        .filter(Worksheet.Blank::isOpen)
        .map(Worksheet.Blank::typed);
  }

  @Override
  public void fill(CellName cell, String text, Consumer<String> refused) {
    worksheets.answer(
        cell,
        text,
        says ->
            refused.accept(
                session
                    .shown()
                    .style()
                    .language()
                    .texts("window")
                    .get("question-not-right", says)));
  }

  @Override
  public void enter(String node, int row, int column, String text, Consumer<String> refused) {
    switch (NumberEntry.parse(text)) {
      case NumberEntry.Refused wrong -> refused.accept(phrases().sentence(wrong.fault()));
      case NumberEntry.Accepted number ->
          session.apply(new Edit.SetCell(node, row, column, number.value()), refused);
    }
  }

  @Override
  public void paste(String node, int row, int column, String text, Consumer<String> refused) {
    switch (BlockEntry.parse(text, session.shown().style().language().decimalMark())) {
      case BlockEntry.Refused wrong -> refused.accept(phrases().sentence(wrong.fault()));
      case BlockEntry.Block block ->
          session.apply(new Edit.Paste(node, row, column, block.numbers()), refused);
    }
  }

  private EditPhrases phrases() {
    return new EditPhrases(session.shown().style().language());
  }

  @Override
  public void beginDrag(String node, int row, int column) {
    session.beginGesture();
  }

  /// A number that is refused on the way (half a word index, say) is passed over.
  @Override
  public void drag(String node, int row, int column, double value) {
    session.apply(new Edit.SetCell(node, row, column, value));
  }

  @Override
  public void endDrag() {
    session.endGesture();
  }
}
