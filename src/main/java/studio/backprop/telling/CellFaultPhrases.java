package studio.backprop.telling;

import java.util.List;
import java.util.stream.Collectors;
import studio.backprop.graph.CellFault;
import studio.backprop.language.Language;
import studio.backprop.language.Texts;
import studio.backprop.shape.Shape;

/// Why what a person wrote names no cell of a graph, in a sentence each, with what would.
public final class CellFaultPhrases {
  private static final int MOST_NAMES = 20;

  private final Texts texts;

  public CellFaultPhrases(Language language) {
    this.texts = language.texts("problems");
  }

  public String sentence(CellFault fault) {
    return switch (fault) {
      case CellFault.NoCell(String text) -> texts.get("asked.no-cell", text);
      case CellFault.NoSuchNode(String id, List<String> ids) ->
          texts.get(
              "asked.no-such-node",
              id,
              ids.stream().limit(MOST_NAMES).collect(Collectors.joining(", ")));
      case CellFault.NoSuchInner(String node, var quantity, String inner, List<String> names) ->
          names.isEmpty()
              ? texts.get("asked.nothing-inside", node, quantity)
              : texts.get("asked.no-such-inner", node, quantity, inner, String.join(", ", names));
      case CellFault.Outside(String matrix, int row, int column, Shape shape) ->
          texts.get(
              "asked.outside",
              matrix,
              row,
              column,
              shape,
              shape.rows().value() - 1,
              shape.columns().value() - 1);
    };
  }
}
