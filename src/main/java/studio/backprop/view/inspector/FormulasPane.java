package studio.backprop.view.inspector;

import java.util.List;
import javafx.scene.layout.VBox;
import studio.backprop.language.Texts;
import studio.backprop.view.text.FormulaParagraph;
import studio.backprop.writing.style.MathText;

/// Formulas one under the other; of very many the first, and more of them where they are asked for.
final class FormulasPane extends VBox {
  private final Texts texts;
  private final Unfolding unfolding = new Unfolding(this::write);
  private List<MathText> formulas = List.of();

  FormulasPane(Texts texts) {
    this.texts = texts;
    getStyleClass().add("formulas");
    write();
  }

  /// Formulas that stand there already stay: an edit of a number leaves them what they are.
  void show(List<MathText> next) {
    if (!next.equals(formulas)) {
      formulas = next;
      unfolding.begin();
      write();
    }
  }

  private void write() {
    getChildren().setAll(unfolding.shown(formulas).stream().map(FormulaParagraph::new).toList());
    unfolding.more(formulas, texts).ifPresent(getChildren()::add);
    setVisible(!formulas.isEmpty());
    setManaged(!formulas.isEmpty());
  }
}
