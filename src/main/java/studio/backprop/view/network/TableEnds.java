package studio.backprop.view.network;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import studio.backprop.language.Texts;
import studio.backprop.operation.Catalogue;
import studio.backprop.operation.Layering;
import studio.backprop.operation.Operation;
import studio.backprop.scenario.Quoted;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.program.LayeredNetwork;
import studio.backprop.scenario.program.LayeredNetwork.Layer;
import studio.backprop.scenario.table.DataTable;
import studio.backprop.view.text.Wrapping;
import studio.backprop.writing.style.Numbers;

/// The sizes of a table, of which a column is chosen to be learned from the others.
final class TableEnds implements Ends {
  /// A cell of a table may hold a whole text, and a class is called so.
  private static final int LONGEST_NAME = 40;

  private static final int LONGEST_LIST = 400;

  private final DataTable table;
  private final Texts texts;
  private final NameChoice<String> target;
  private final CheckBox scaled = new CheckBox();
  private final Label examples = new Label();
  private final Label inputs = new Label();
  private final Label outputs = new Label();

  TableEnds(DataTable table, Texts texts, Runnable changed) {
    this.table = table;
    this.texts = texts;
    target =
        new NameChoice<>(
            table.columns().stream()
                .map(column -> Quoted.clipped(column.name(), LONGEST_NAME))
                .toList(),
            table.usualTarget(),
            changed);
    scaled.setTooltip(new Tooltip(texts.get("network-scaled-tip")));
    Wrapping.wrap(inputs);
    Wrapping.wrap(outputs);
  }

  /// The column that is learned, counted from 0.
  private int target() {
    return target.getSelectionModel().getSelectedIndex();
  }

  @Override
  public List<Line> before() {
    return List.of(
        new Line("network-target", target),
        new Line("network-examples", examples),
        new Line("network-inputs", inputs),
        new Line("network-scaled", scaled));
  }

  @Override
  public Line after() {
    return new Line("network-outputs", outputs);
  }

  @Override
  public Operation usualLoss(Layering offered) {
    return table.usualLoss(target(), offered);
  }

  @Override
  public Optional<LayeredNetwork> network(List<Layer> hidden, Operation loss) {
    LayeredNetwork network = table.network(target(), hidden, loss);
    examples.setText(Integer.toString(network.examples()));
    inputs.setText(columns(network.inputs(), table.inputLabels(target())));
    scaled.setDisable(table.scalable(target()).isEmpty());
    outputs.setText(columns(network.outputs(), table.targetLabels(target(), loss)));
    return Optional.of(network);
  }

  private String columns(int count, List<String> names) {
    return texts.get(
        "network-columns", count, Quoted.clipped(String.join(", ", names), LONGEST_LIST));
  }

  @Override
  public Supplier<Scenario> document(LayeredNetwork network, Catalogue catalogue, String title) {
    int learned = target();
    if (!scaled.isSelected() || table.scalable(learned).isEmpty()) {
      return () -> table.scenario(network, learned, catalogue, title);
    }
    return () ->
        table
            .scaled(learned)
            .scenario(network, learned, catalogue, title)
            .withDescription(Optional.of(howScaled(learned)));
  }

  /// Says what was done to the numbers, so that a new one can be scaled alike.
  private String howScaled(int learned) {
    Numbers numbers = new Numbers(2, texts.decimalMark());
    return table.scalable(learned).stream()
        .map(column ->
            texts.get(
                "network-scaled-column",
                column.name(),
                numbers.brief(column.spread().mean()),
                numbers.brief(column.spread().deviation())))
        .collect(Collectors.joining("\n", texts.get("network-scaled-text") + "\n\n", ""));
  }
}
