package studio.backprop.view.inspector;

import java.util.Optional;
import javafx.scene.layout.VBox;
import studio.backprop.graph.CellName;
import studio.backprop.graph.GraphNode;
import studio.backprop.language.Texts;
import studio.backprop.playback.Patch;
import studio.backprop.session.Session;
import studio.backprop.session.Shown;
import studio.backprop.session.gaze.Asked;
import studio.backprop.view.text.ScriptFlow;
import studio.backprop.writing.style.MathText;

/// What lies under the filter, where a cell of a convolution is selected.
final class PatchPane extends VBox {
  private final Texts texts;
  private final ScriptFlow heading = new ScriptFlow();
  private final MatrixText cells = new MatrixText();

  PatchPane(Session session, Texts texts) {
    this.texts = texts;
    getStyleClass().addAll("patch", "formulas");
    heading.getStyleClass().addAll("side-heading", "forward");
    getChildren().addAll(heading, cells);
    session.follow(Shown::asked, _ -> show(session.shown()));
    session.follow(Shown::style, _ -> show(session.shown()));
  }

  private void show(Shown now) {
    Optional<CellName> cell =
        now.asked().filter(Asked::isThere).map(one -> one.explanation().cell());
    Optional<Patch> patch = cell.flatMap(at -> Patch.of(now.run(), at));
    setVisible(patch.isPresent());
    setManaged(patch.isPresent());
    patch.ifPresent(found -> show(now, found, cell.orElseThrow()));
  }

  private void show(Shown now, Patch patch, CellName cell) {
    GraphNode node = now.graph().node(cell.node());
    String name = MathText.of(node).plain();
    String at = name + "[" + cell.row() + "," + cell.column() + "]";
    String words = texts.get("patch", MathText.of(patch.filter()).plain(), at);
    heading.say(words);
    cells.setName(words);
    cells.show(patch.cells(), now.style().numbers());
  }
}
