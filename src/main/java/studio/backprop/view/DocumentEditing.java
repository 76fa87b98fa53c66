package studio.backprop.view;

import java.util.Optional;
import studio.backprop.scenario.edit.BlockEntry;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.scenario.edit.NumberEntry;
import studio.backprop.session.Session;
import studio.backprop.telling.EditPhrases;
import studio.backprop.view.graph.hand.CellEditing;

/// Takes what a person enters on the cards into the document.
final class DocumentEditing implements CellEditing {
  private final Session session;

  DocumentEditing(Session session) {
    this.session = session;
  }

  @Override
  public Optional<String> enter(String node, int row, int column, String text) {
    return switch (NumberEntry.parse(text)) {
      case NumberEntry.Refused refused -> Optional.of(phrases().sentence(refused.fault()));
      case NumberEntry.Accepted number ->
          session
              .apply(new Edit.SetCell(node, row, column, number.value()))
              .map(phrases()::sentence);
    };
  }

  @Override
  public Optional<String> paste(String node, int row, int column, String text) {
    return switch (BlockEntry.parse(text)) {
      case BlockEntry.Refused refused -> Optional.of(phrases().sentence(refused.fault()));
      case BlockEntry.Block block ->
          session
              .apply(new Edit.Paste(node, row, column, block.numbers()))
              .map(phrases()::sentence);
    };
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
    var _ = session.apply(new Edit.SetCell(node, row, column, value));
  }

  @Override
  public void endDrag() {
    session.endGesture();
  }
}
