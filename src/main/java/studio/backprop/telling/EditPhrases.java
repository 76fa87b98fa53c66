package studio.backprop.telling;

import java.util.List;
import studio.backprop.graph.Node;
import studio.backprop.graph.OperationNode;
import studio.backprop.language.Language;
import studio.backprop.language.Texts;
import studio.backprop.scenario.Quoted;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.scenario.edit.EntryFault;
import studio.backprop.scenario.edit.Refusal;

/// Why an edit is refused, and what is wrong with what a person typed, in a sentence each.
public final class EditPhrases {
  private static final int MOST_NAMES = 12;

  private final Texts texts;

  public EditPhrases(Language language) {
    this.texts = language.texts("problems");
  }

  /// What opening up is called, as a command.
  public String name(Edit.OpenUp edit) {
    return texts.get("edit.open-up", edit.id());
  }

  /// What folding is called, as a command.
  ///
  /// @param after what comes of it
  public String name(Edit.Fold edit, Scenario after) {
    List<Node> left =
        after.nodes().stream().filter(node -> edit.ids().contains(node.id())).toList();
    List<String> result =
        left.stream().filter(OperationNode.class::isInstance).map(Node::id).toList();
    int folded = edit.ids().size() - left.size() + result.size();
    return texts.get("edit.fold", texts.get("nodes", folded), listed(result));
  }

  /// Why an edit makes no sense, and what would.
  public String sentence(Refusal refusal) {
    return switch (refusal) {
      case Refusal.NoSuchNode(String id) -> texts.get("refused.no-such-node", Quoted.text(id));
      case Refusal.Computed(String id, String op) -> texts.get("refused.computed", id, op);
      case Refusal.NoSuchCell(String id, int rows, int columns, int row, int column) ->
          texts.get("refused.no-such-cell", row, column, id, rows, columns, rows - 1, columns - 1);
      case Refusal.BlockTooLarge block ->
          texts.get(
              "refused.block-too-large",
              block.high(),
              block.wide(),
              block.row(),
              block.column(),
              block.id(),
              block.rows(),
              block.columns(),
              block.rows() - block.row(),
              block.columns() - block.column());
      case Refusal.NotFinite(double number) ->
          texts.get("refused.not-finite", Double.toString(number));
      case Refusal.HalfACharacter(String text) ->
          texts.get("refused.half-a-character", Quoted.text(text));
      case Refusal.NoSuchSymbol(String symbol, List<String> symbols) ->
          texts.get("refused.no-such-symbol", Quoted.text(symbol), String.join(", ", symbols));
      case Refusal.SizeOutOfRange(String symbol, int size, int largest) ->
          texts.get("refused.size-out-of-range", symbol, size, largest);
      case Refusal.TooManyNumbers(String symbol, int size, int most) ->
          texts.get("refused.too-many-numbers", symbol, size, most);
      case Refusal.IdTaken(String id) -> texts.get("refused.id-taken", id);
      case Refusal.NoId(String text) -> texts.get("refused.no-id", Quoted.text(text));
      case Refusal.NoOperation(String id, String op) -> texts.get("refused.no-operation", id, op);
      case Refusal.ShapeFollows(String id, String op) -> texts.get("refused.shape-follows", id, op);
      case Refusal.SymbolTaken(String symbol, int size) ->
          texts.get("refused.symbol-taken", symbol, size);
      case Refusal.NoSymbol(String text) -> texts.get("refused.no-symbol", Quoted.text(text));
      case Refusal.SymbolUsed(String symbol, List<String> nodes) ->
          nodes.isEmpty()
              ? texts.get("refused.symbol-used-elsewhere", symbol)
              : texts.get("refused.symbol-used", symbol, listed(nodes));
      case Refusal.SymbolsDiffer(String symbol, int here, int there) ->
          texts.get("refused.symbols-differ", symbol, here, there);
      case Refusal.SeveralResults(List<String> ids) ->
          texts.get("refused.several-results", listed(ids));
      case Refusal.Unfinished(String id) -> texts.get("refused.unfinished", id);
      case Refusal.NoSmallerParts(String id, String op) ->
          texts.get("refused.no-smaller-parts", id, op);
      case Refusal.NoWords(String id, String op) -> texts.get("refused.no-words", id, op);
      case Refusal.MaskLost(String id, String mask) -> texts.get("refused.mask-lost", id, mask);
      case Refusal.NothingToFold _ -> texts.get("refused.nothing-to-fold");
      case Refusal.FormulaTooLong(int nodes, int most) ->
          texts.get("refused.formula-too-long", texts.get("nodes", nodes), most);
      case Refusal.FormulaTooDeep(int nodes, int most) ->
          texts.get("refused.formula-too-deep", texts.get("nodes", nodes), most);
      case Refusal.TooManyNodes(int most) -> texts.get("refused.too-many-nodes", most);
      case Refusal.TooManyNumbersInAll(int most) ->
          texts.get("refused.too-many-numbers-in-all", most);
      case Refusal.NoWordIndex refused ->
          texts.get(
              "refused.no-word-index",
              refused.leaf(),
              refused.row(),
              refused.column(),
              new OptionPhrases(texts).written(refused.number()),
              refused.embedding(),
              texts.get("rows", refused.words()),
              refused.words() - 1);
      case Refusal.Broken(var problem) -> new ProblemPhrases(texts).sentence(problem);
    };
  }

  private static String listed(List<String> ids) {
    List<String> few = ids.subList(0, Math.min(ids.size(), MOST_NAMES));
    return String.join(", ", few) + (few.size() < ids.size() ? ", …" : "");
  }

  /// What is wrong with what was typed or pasted, and what would be right.
  public String sentence(EntryFault fault) {
    return switch (fault) {
      case EntryFault.Nothing _ -> texts.get("typed.nothing");
      case EntryFault.NoNumber(String text) -> texts.get("typed.no-number", Quoted.text(text));
      case EntryFault.TooLarge(String text) -> texts.get("typed.too-large", Quoted.text(text));
      case EntryFault.InBlock(int row, int column, EntryFault of) ->
          texts.get("typed.in-block", row, column, sentence(of));
      case EntryFault.Ragged(int row, int numbers, int wanted) ->
          texts.get("typed.ragged", row, texts.get("numbers", numbers), wanted);
      case EntryFault.EmptyBlock _ -> texts.get("typed.empty-block");
    };
  }
}
