package studio.backprop.telling;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.backprop.language.Language;
import studio.backprop.language.Texts;
import studio.backprop.matrix.Matrix;
import studio.backprop.scenario.edit.Edit;

/// What an edit is called where it can be undone: `set W1[0,2]`, `make n 5`.
public final class EditNames {
  private static final int MOST_NAMES = 4;

  private final Texts texts;

  public EditNames(Language language) {
    this.texts = language.texts("edits");
  }

  public String name(Edit edit) {
    return switch (edit) {
      case Edit.SetCell(String id, int row, int column, _) ->
          texts.get("set-cell", id, row, column);
      case Edit.Paste(String id, _, _, Matrix block) ->
          block.size() == 1 ? texts.get("set-one", id) : texts.get("paste", id);
      case Edit.SetValues(Map<String, Matrix> values) ->
          texts.get("set-values", few(values.keySet()));
      case Edit.Start(var ids, var how, int seed) ->
          texts.get(
              how.isDrawn() ? "start" : "start-zeros", texts.get("start." + how), few(ids), seed);
      case Edit.Restore(Map<String, Matrix> values) -> texts.get("restore", few(values.keySet()));
      case Edit.Move(String id, _) -> texts.get("move", id);
      case Edit.ClearPositions _ -> texts.get("tidy-up");
      case Edit.Rename(String title) -> texts.get("rename", title);
      case Edit.Describe _ -> texts.get("describe");
      case Edit.SetLesson _ -> texts.get("set-lesson");
      case Edit.Relabel(String id, _) -> texts.get("relabel", id);
      case Edit.AddLeaf(String id, _, _, _, _) -> texts.get("add", id);
      case Edit.AddOperation(String id, String op, _) -> texts.get("add-operation", id, op);
      case Edit.Supply(String id, _, var to) -> texts.get("supply", id, to.node(), to.port());
      case Edit.Delete(var ids) -> texts.get("delete", few(ids));
      case Edit.Duplicate(var ids) -> texts.get("duplicate", few(ids));
      case Edit.Insert _ -> texts.get("insert");
      case Edit.Replace(var ids, _, _) -> texts.get("replace", few(ids));
      case Edit.OpenUp(String id) -> texts.get("open-up", id);
      case Edit.Fold(var ids) -> texts.get("fold", few(ids));
      case Edit.Rebuild _ -> texts.get("rebuild");
      case Edit.ChangeOperation(String id, String op) -> texts.get("change-operation", id, op);
      case Edit.SetFormula(String id, _) -> texts.get("set-formula", id);
      case Edit.RenameNode(String id, String to) -> texts.get("rename-node", id, to);
      case Edit.Connect(String id, String port, String from) ->
          texts.get("connect", from, id, port);
      case Edit.Disconnect(String id, String port) -> texts.get("disconnect", id, port);
      case Edit.SetOption(String id, String option, _) -> texts.get("set-option", id, option);
      case Edit.ClearOption(String id, String option) -> texts.get("set-option", id, option);
      case Edit.SetShape(String id, var rows, var columns) ->
          texts.get("set-shape", id, rows, columns);
      case Edit.MakeShape(String id, long rows, long columns) ->
          texts.get("set-shape", id, rows, columns);
      case Edit.Resize(String symbol, int size) -> texts.get("resize", symbol, size);
      case Edit.AddSymbol(String symbol, _) -> texts.get("add-symbol", symbol);
      case Edit.RenameSymbol(String symbol, String to) -> texts.get("rename-node", symbol, to);
      case Edit.RemoveSymbol(String symbol) -> texts.get("remove-symbol", symbol);
      case Edit.SetOutput(String id) -> texts.get("set-output", id);
      case Edit.SetOutputGradient _, Edit.FitOutputGradient _ -> texts.get("set-output-gradient");
      case Edit.SetBatch(Optional<String> symbol) ->
          symbol.map(letter -> texts.get("set-batch", letter)).orElse(texts.get("clear-batch"));
    };
  }

  private static String few(Collection<String> ids) {
    List<String> some = ids.stream().sorted().limit(MOST_NAMES).toList();
    return String.join(", ", some) + (some.size() < ids.size() ? ", …" : "");
  }
}
