package studio.backprop.cli;

import studio.backprop.graph.CellEntry;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Graph;
import studio.backprop.language.Language;
import studio.backprop.telling.CellFaultPhrases;

/// A cell that a call names.
final class AskedCell {
  private static final CellFaultPhrases PHRASES = new CellFaultPhrases(Language.ENGLISH);

  private AskedCell() {}

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
