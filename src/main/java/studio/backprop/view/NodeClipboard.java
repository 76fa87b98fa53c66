package studio.backprop.view;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import studio.backprop.language.Texts;
import studio.backprop.session.Session;
import studio.backprop.session.edit.NodeText;
import studio.backprop.session.edit.NodeText.Pasted;
import studio.backprop.session.gaze.Selection;
import studio.backprop.telling.FilePhrases;

/// Copies the selected nodes, with the wires among them, as the text of a scenario, and pastes such
/// a text, also from another window.
final class NodeClipboard {
  private final Session session;
  private final GraphPane graph;
  private final NodeCommands nodes;
  private final NodeText text;
  private final Texts texts;

  NodeClipboard(Session session, GraphPane graph, NodeCommands nodes, Texts texts) {
    this.session = session;
    this.graph = graph;
    this.nodes = nodes;
    this.text = new NodeText(session);
    this.texts = texts;
  }

  /// Whether nodes are selected, and none of their cells: numbers are copied by themselves.
  boolean canCopy() {
    Selection selection = session.shown().selection();
    return selection.node().isPresent() && selection.cell().isEmpty();
  }

  boolean canPaste() {
    return session.shown().selection().cell().isEmpty() && copied().isPresent();
  }

  private static Optional<String> copied() {
    return Optional.ofNullable(Clipboard.getSystemClipboard().getString())
        .filter(NodeText::isThere);
  }

  void copy() {
    nodes.select();
    String copied = text.of(session.shown().selection().nodes());
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, copied));
  }

  void cut() {
    copy();
    nodes.doDelete();
  }

  void paste() {
    copied().ifPresent(found -> text.paste(found, this::pasted));
  }

  private void pasted(Pasted pasted) {
    sentence(pasted).ifPresent(graph::say);
    graph.takeKeyboard();
  }

  private Optional<String> sentence(Pasted pasted) {
    var language = session.shown().style().language();
    return switch (pasted) {
      case Pasted.Done(Map<String, Integer> resized) ->
          resized.isEmpty() ? Optional.empty() : Optional.of(fitted(resized));
      case Pasted.Wrong(var problem) ->
          Optional.of(texts.get("pasted-wrong", new FilePhrases(language).line(problem)));
      case Pasted.Refused(var why) -> Optional.of(why);
    };
  }

  private String fitted(Map<String, Integer> resized) {
    String sizes =
        resized.entrySet().stream()
            .map(size -> texts.get("pasted-size", size.getKey(), size.getValue()))
            .sorted()
            .collect(Collectors.joining(", "));
    return texts.get("pasted-fitted", sizes);
  }
}
