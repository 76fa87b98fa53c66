package studio.backprop.view.training;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Quantity;
import studio.backprop.language.Texts;

/// Which two numbers of parameters a surface is drawn over; at first those of the first parameter.
final class CellChoice extends HBox {
  /// Whom to tell.
  interface Chosen {
    void choose(@Nullable CellName across, @Nullable CellName up);
  }

  private static final double WIDTH = 92;

  /// More of them nobody would look through.
  private static final int MOST = 200;

  private final ChoiceBox<CellName> across;
  private final ChoiceBox<CellName> up;
  private final Chosen chosen;
  private boolean filling;

  /// @param chosen told of both whenever one is another; null where there are not so many
  CellChoice(Chosen chosen, Texts texts) {
    this.chosen = chosen;
    this.across = box("training-across", texts);
    this.up = box("training-up", texts);
    getStyleClass().add("cell-choice");
    getChildren().addAll(new Label("→"), across, new Label("↑"), up);
    setAlignment(Pos.CENTER_LEFT);
  }

  private ChoiceBox<CellName> box(String key, Texts texts) {
    ChoiceBox<CellName> box = new ChoiceBox<>();
    box.setId(key);
    box.setAccessibleText(texts.get(key));
    box.getStyleClass().add("small");
    box.setConverter(new Names());
    box.setPrefWidth(WIDTH);
    box.setOnAction(_ -> choose());
    return box;
  }

  private void choose() {
    if (!filling) {
      chosen.choose(across.getValue(), up.getValue());
    }
  }

  /// Offers the numbers of a graph's parameters; what is chosen stays where it is still there.
  void offer(Graph graph) {
    List<CellName> cells = cells(graph);
    if (cells.equals(across.getItems())) {
      return;
    }
    filling = true;
    fill(across, cells, 0);
    fill(up, cells, 1);
    filling = false;
    choose();
  }

  private static void fill(ChoiceBox<CellName> box, List<CellName> cells, int usual) {
    CellName before = box.getValue();
    box.getItems().setAll(cells);
    boolean stays = before != null && cells.contains(before);
    box.setValue(stays ? before : cells.size() > usual ? cells.get(usual) : null);
  }

  private static List<CellName> cells(Graph graph) {
    List<CellName> cells = new ArrayList<>();
    for (GraphNode node : graph.nodes()) {
      long columns = node.shape().columns().value();
      for (int k = 0; node.isParameter() && k < node.shape().cells() && cells.size() < MOST; k++) {
        cells.add(
            new CellName(node.id(), Quantity.VALUE, (int) (k / columns), (int) (k % columns)));
      }
    }
    return cells;
  }

  private static final class Names extends StringConverter<CellName> {
    @Override
    public String toString(@Nullable CellName cell) {
      return cell == null ? "" : cell.place();
    }

    @Override
    public @Nullable CellName fromString(@Nullable String name) {
      return null;
    }
  }
}
