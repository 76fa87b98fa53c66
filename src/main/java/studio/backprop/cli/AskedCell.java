package studio.backprop.cli;

import java.util.Optional;
import studio.backprop.graph.CellEntry;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Graph;
import studio.backprop.graph.InnerCellName;
import studio.backprop.graph.WrittenCell;
import studio.backprop.language.Language;
import studio.backprop.telling.CellFaultPhrases;

/// A cell that a call names.
final class AskedCell {
  private static final CellFaultPhrases PHRASES = new CellFaultPhrases(Language.ENGLISH);

  private AskedCell() {}

  /// The cell inside an operation that is asked for, `value H.A[1,0]`; empty where the text is
  /// written as one of a node is.
  ///
  /// @throws WrongInputException where the graph has no such cell
  static Optional<InnerCellName> inside(Graph graph, String text, String place) {
    Optional<InnerCellName> inner = WrittenCell.typed(text).flatMap(WrittenCell::innerCell);
    inner
        .flatMap(cell -> cell.fault(graph))
        .ifPresent(fault -> {
          throw new WrongInputException(place + ": " + PHRASES.sentence(fault));
        });
    return inner;
  }

  /// The cell of a graph that is asked for.
  ///
  /// @param place the file or the option that a complaint begins with
  /// @throws WrongInputException where the graph has no such cell
  static CellName in(Graph graph, String text, String place) {
    return switch (CellEntry.parse(text, graph)) {
      case CellEntry.Accepted(CellName cell) -> cell;
      case CellEntry.Refused(var fault) ->
          throw new WrongInputException(place + ": " + PHRASES.sentence(fault));
    };
  }
}
