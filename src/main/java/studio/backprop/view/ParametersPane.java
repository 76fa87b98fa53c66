package studio.backprop.view;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import studio.backprop.language.Texts;
import studio.backprop.session.Session;
import studio.backprop.session.Shown;
import studio.backprop.writing.ParameterCount;

/// How many numbers training may change: matrix by matrix, and in all with the sum in symbols.
final class ParametersPane extends VBox {
  private final Texts texts;
  private ParameterCount shown = new ParameterCount(List.of());

  ParametersPane(Session session, Texts texts) {
    this.texts = texts;
    getStyleClass().add("parameters");
    show(shown);
    session.follow(
        Shown::graph,
        graph -> {
          ParameterCount count = ParameterCount.of(graph);
          if (!count.equals(shown)) {
            shown = count;
            show(count);
          }
        });
  }

  private void show(ParameterCount count) {
    boolean any = !count.matrices().isEmpty();
    setVisible(any);
    setManaged(any);
    getChildren().setAll(line("side-heading", texts.get("parameters")));
    for (ParameterCount.One one : count.matrices()) {
      getChildren()
          .add(line("parameter-line", texts.get("parameters-of", one.name(), one.formula())));
    }
    if (count.matrices().size() > 1) {
      getChildren().add(line("parameter-sum", texts.get("parameters-in-all", count.formula())));
    }
  }

  private static Label line(String style, String words) {
    Label label = new Label(words);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    return label;
  }
}
