package studio.backprop.view.training;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import studio.backprop.language.Texts;
import studio.backprop.playback.UsualRule;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.Training;
import studio.backprop.scenario.Training.Optimizer;
import studio.backprop.scenario.edit.NumberEntry;
import studio.backprop.trace.Descent;
import studio.backprop.writing.style.Numbers;

/// How training is to go: rate, steps, rows at a step and optimizer, at first as the scenario says.
/// A field that holds no such number is marked and says what would be one.
final class PlanFields extends GridPane {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
  private static final double RATE = 0.1;
  private static final int STEPS = 100;
  static final int MOST_STEPS = 100_000;

  /// Room for a number.
  private static final double NARROWEST = 62;

  private final Texts texts;
  private final TextField rate = new TextField();
  private final TextField steps = new TextField();
  private final TextField rows = new TextField();
  private final TextField heldOut = new TextField();
  private final ChoiceBox<Optimizer> optimizer = new ChoiceBox<>();
  private int examples;
  private double lastRate = RATE;

  /// @param seed the field of the seed, which has a place among them
  PlanFields(Node seed, Texts texts) {
    this.texts = texts;
    getStyleClass().add("plan-fields");
    optimizer.getItems().setAll(Optimizer.values());
    optimizer.setConverter(new Names(texts));
    optimizer.setMaxWidth(Double.MAX_VALUE);
    ColumnConstraints names = new ColumnConstraints();
    names.setHalignment(HPos.RIGHT);
    getColumnConstraints().setAll(names, new ColumnConstraints(), names, new ColumnConstraints());
    add("rate", rate, 0, 0);
    add("steps", steps, 0, 1);
    add("rows", rows, 2, 0);
    optimizer.getStyleClass().add("small");
    addRow(name("optimizer", optimizer), optimizer, 2, 1);
    add("held-out", heldOut, 0, 2);
    addRow(name("seed", seed), seed, 2, 2);
    rows.setPromptText(texts.get("training-rows-all"));
    heldOut.setPromptText(texts.get("training-held-out-none"));
  }

  private void add(String key, TextField field, int column, int row) {
    field.getStyleClass().add("small");
    field.setId("training-" + key);
    field.setTooltip(new Tooltip(texts.get("training-" + key + "-tip")));
    field.setPrefColumnCount(5);
    field.setMinWidth(NARROWEST);
    addRow(name(key, field), field, column, row);
  }

  private Label name(String key, Node of) {
    Label name = new Label(texts.get("training-" + key));
    name.setLabelFor(of);
    of.setAccessibleText(name.getText());
    name.setMinWidth(USE_PREF_SIZE);
    return name;
  }

  private void addRow(Label name, Node field, int column, int row) {
    add(name, column, row);
    add(field, column + 1, row);
  }

  /// What a scenario starts from.
  void show(Scenario scenario) {
    Training train = scenario.train();
    examples = scenario.batch().map(symbol -> (int) scenario.dims().size(symbol).value()).orElse(0);
    rate.setText(new Numbers(2, texts.decimalMark()).typed(train.rate().orElse(RATE)));
    steps.setText(Integer.toString(train.steps().orElse(STEPS)));
    rows.setText(train.rows().map(count -> Integer.toString(count)).orElse(""));
    rows.setDisable(examples == 0);
    heldOut.setDisable(examples < 2);
    optimizer.setValue(train.optimizer().orElse(Optimizer.SGD));
  }

  /// Whom to tell that the rate is another.
  void onRate(Runnable told) {
    rate.textProperty().subscribe(told);
  }

  /// The rate; what the field last held, where it holds none.
  double rate() {
    number(rate).ifPresent(value -> lastRate = value);
    return lastRate;
  }

  /// How it is to go; empty where a field is wrong.
  Optional<Descent.Plan> plan() {
    Optional<Double> by = number(rate);
    Optional<Integer> at = rows.getText().isBlank() ? Optional.empty() : whole(rows, MOST_STEPS);
    Optional<Integer> held = heldOut();
    mark(rate, by.isEmpty());
    boolean wrongRows = !rows.getText().isBlank() && at.isEmpty();
    mark(rows, wrongRows);
    mark(heldOut, held.isEmpty());
    return by.filter(_ -> !wrongRows && held.isPresent())
        .map(value ->
            new Descent.Plan(
                UsualRule.of(optimizer.getValue()), value, examples > 0 ? at : Optional.empty()))
        .map(plan -> plan.holdingOut(held.orElse(0)));
  }

  /// How many examples are held out, of which one must be left; empty where the field is wrong.
  private Optional<Integer> heldOut() {
    boolean none = heldOut.getText().isBlank() || heldOut.getText().strip().equals("0");
    return none || examples < 2 ? Optional.of(0) : whole(heldOut, examples - 1);
  }

  /// How many steps; empty where the field is wrong.
  Optional<Integer> steps() {
    Optional<Integer> count = whole(steps, MOST_STEPS);
    mark(steps, count.isEmpty());
    return count;
  }

  private static Optional<Double> number(TextField field) {
    return NumberEntry.parse(field.getText()) instanceof NumberEntry.Accepted accepted
        ? Optional.of(accepted.value())
        : Optional.empty();
  }

  private static Optional<Integer> whole(TextField field, int most) {
    return number(field)
        .filter(value -> value == Math.rint(value) && value >= 1 && value <= most)
        .map(Double::intValue);
  }

  private static void mark(TextField field, boolean wrong) {
    field.pseudoClassStateChanged(WRONG, wrong);
  }

  private static final class Names extends StringConverter<Optimizer> {
    private final Texts texts;

    Names(Texts texts) {
      this.texts = texts;
    }

    @Override
    public String toString(@Nullable Optimizer one) {
      return one == null ? "" : texts.get("training-optimizer-" + one);
    }

    @Override
    public @Nullable Optimizer fromString(@Nullable String name) {
      return null;
    }
  }
}
