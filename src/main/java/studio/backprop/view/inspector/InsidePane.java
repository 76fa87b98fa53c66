package studio.backprop.view.inspector;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import studio.backprop.language.Texts;
import studio.backprop.telling.Inside;
import studio.backprop.view.text.FormulaParagraph;
import studio.backprop.view.text.Wrapping;
import studio.backprop.writing.style.Numbers;
import studio.backprop.writing.style.Style;

/// Steps inside an operation under a heading, equation by equation, each with its numbers once they
/// are there; of very many the first, and more of them where they are asked for.
public final class InsidePane extends VBox {
  private final Label heading = new Label();

  /// Kept from node to node: a text area costs more than what stands in it.
  private final List<MatrixText> texts = new ArrayList<>();

  private final Unfolding unfolding = new Unfolding(this::unfold);
  private List<Inside.Line> all = List.of();
  private List<Inside.Line> lines = List.of();
  private boolean there;
  private Numbers written = Style.USUAL.numbers();
  private @Nullable Texts words;

  public InsidePane() {
    getStyleClass().addAll("inside", "formulas");
    heading.getStyleClass().add("side-heading");
    Wrapping.wrap(heading);
    setVisible(false);
    setManaged(false);
  }

  public String getHeading() {
    return heading.getText();
  }

  public void setHeading(String words) {
    heading.setText(words);
  }

  /// `forward` or `backward`, by which it is coloured.
  public String getDirection() {
    return heading.getStyleClass().getLast();
  }

  public void setDirection(String direction) {
    heading.getStyleClass().add(direction);
  }

  /// Equations that stand there already stay: an edit of a number leaves them what they are.
  void describe(List<Inside.Line> steps, Texts inWords) {
    boolean same = equations(steps).equals(equations(all));
    all = steps;
    words = inWords;
    if (same) {
      lines = List.copyOf(unfolding.shown(all));
    } else {
      unfolding.begin();
      describe();
    }
  }

  private static List<?> equations(List<Inside.Line> lines) {
    return lines.stream().map(Inside.Line::equation).toList();
  }

  private void describe() {
    lines = List.copyOf(unfolding.shown(all));
    getChildren().clear();
    setVisible(!lines.isEmpty());
    setManaged(!lines.isEmpty());
    if (!lines.isEmpty()) {
      getChildren().add(heading);
    }
    for (int k = 0; k < lines.size(); k++) {
      MatrixText numbers = text(k);
      numbers.setName(lines.get(k).equation().plain());
      getChildren().addAll(new FormulaParagraph(lines.get(k).equation()), numbers);
    }
    Texts known = words;
    if (known != null) {
      unfolding.more(all, known).ifPresent(getChildren()::add);
    }
  }

  private MatrixText text(int index) {
    while (texts.size() <= index) {
      texts.add(new MatrixText());
    }
    return texts.get(index);
  }

  private void unfold() {
    describe();
    showNumbers(there, written);
  }

  /// @param computed whether the pass has come to these numbers
  /// @param numbers with how many decimals they are written
  void showNumbers(boolean computed, Numbers numbers) {
    there = computed;
    written = numbers;
    for (int k = 0; k < lines.size(); k++) {
      MatrixText text = texts.get(k);
      boolean seen = computed && lines.get(k).numbers().isPresent();
      text.setVisible(seen);
      text.setManaged(seen);
      if (seen) {
        lines.get(k).numbers().ifPresent(matrix -> text.show(matrix, numbers));
      }
    }
  }
}
