package studio.backprop.view.inspector;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import studio.backprop.telling.Inside;
import studio.backprop.view.formula.FormulaView;
import studio.backprop.writing.Numbers;

/// Steps inside an operation under a heading, equation by equation, each with its numbers once they
/// are there.
public final class InsidePane extends VBox {
  private final Label heading = new Label();
  private final List<Row> rows = new ArrayList<>();
  private List<Inside.Line> lines = List.of();

  /// Kept from node to node: a text area costs more than what stands in it.
  private record Row(FormulaView equation, MatrixText numbers) {
    private static Row empty() {
      return new Row(new FormulaView(), new MatrixText());
    }
  }

  public InsidePane() {
    getStyleClass().addAll("inside", "formulas");
    heading.getStyleClass().add("side-heading");
    heading.setWrapText(true);
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

  void describe(List<Inside.Line> steps) {
    lines = steps;
    while (rows.size() < steps.size()) {
      rows.add(Row.empty());
    }
    getChildren().clear();
    setVisible(!steps.isEmpty());
    setManaged(!steps.isEmpty());
    if (!steps.isEmpty()) {
      getChildren().add(heading);
    }
    for (int k = 0; k < steps.size(); k++) {
      Row row = rows.get(k);
      row.equation.setText(steps.get(k).equation().plain());
      row.equation.setTex(steps.get(k).equation().tex());
      row.numbers.setName(steps.get(k).equation().plain());
      getChildren().addAll(row.equation, row.numbers);
    }
  }

  /// @param there whether the pass has come to these numbers
  /// @param written with how many decimals
  void showNumbers(boolean there, Numbers written) {
    for (int k = 0; k < lines.size(); k++) {
      MatrixText numbers = rows.get(k).numbers;
      boolean seen = there && lines.get(k).numbers().isPresent();
      numbers.setVisible(seen);
      numbers.setManaged(seen);
      if (seen) {
        lines.get(k).numbers().ifPresent(matrix -> numbers.show(matrix, written));
      }
    }
  }
}
