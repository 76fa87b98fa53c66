package studio.backprop.view.activation;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import studio.backprop.explain.Activation;
import studio.backprop.language.Language;
import studio.backprop.language.Texts;
import studio.backprop.scenario.edit.NumberEntry;
import studio.backprop.session.gaze.ActivationAsked;
import studio.backprop.view.formula.FormulaView;
import studio.backprop.view.text.Wrapping;
import studio.backprop.writing.ActivationFormulas;
import studio.backprop.writing.Meanings;
import studio.backprop.writing.style.Numbers;

/// Activations with their slopes: one or several to choose, an x to move, and what a cheat sheet
/// says of the one chosen.
public final class ActivationSheet extends HBox {
  private static final double STEP = 0.1;
  private static final double LARGE_STEP = 1;

  private final Texts texts;
  private final Numbers written;
  private final ListView<String> names = new ListView<>();
  private final ActivationPlot plot;
  private final TextField typed = new TextField();
  private final Label numbers = new Label();
  private final FormulaView formula = new FormulaView();
  private final FormulaView slope = new FormulaView();
  private final VBox definitions = new VBox();
  private final Label knobName = new Label();
  private final Slider knob = new Slider(-1, 2, 0);
  private final FactsPane facts;
  private final List<Activation> all;
  private final ActivationAsked asked;
  private double x;

  public ActivationSheet(
      List<Activation> all, ActivationAsked asked, Numbers written, Language language) {
    this.written = written;
    this.plot = new ActivationPlot(this::moveTo, written);
    this.texts = language.texts("window");
    this.asked = asked;
    this.all = all;
    this.facts = new FactsPane(written, texts, new Meanings(language));
    this.x = asked.x();
    getStyleClass().add("activation-sheet");
    names.setId("activation-list");
    names.setAccessibleText(texts.get("activations"));
    names.getItems().setAll(all.stream().map(Activation::name).toList());
    names.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    names.getSelectionModel().select(asked.activation().name());
    names
        .getSelectionModel()
        .getSelectedItems()
        .addListener((ListChangeListener<String>) _ -> chosen());
    typed.setId("activation-x");
    typed.setAccessibleText("x");
    typed.setOnAction(_ -> take());
    knob.setId("activation-knob");
    knob.valueProperty().subscribe(_ -> show());
    numbers.setId("activation-numbers");
    Wrapping.wrap(numbers);
    knobName.setLabelFor(knob);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    Label several = quiet("activation-several");
    VBox left = new VBox(names, several);
    left.getStyleClass().add("activation-names");
    VBox.setVgrow(names, Priority.ALWAYS);
    Label solid = new Label(texts.get("activation-legend-value"));
    solid.getStyleClass().add("legend-value");
    Label dashed = new Label(texts.get("activation-legend-slope"));
    dashed.getStyleClass().add("legend-slope");
    HBox legend = new HBox(solid, dashed);
    legend.getStyleClass().add("activation-legend");
    VBox middle = new VBox(legend, plot, quiet("activation-hint"));
    middle.getStyleClass().add("activation-middle");
    VBox.setVgrow(plot, Priority.ALWAYS);
    HBox.setHgrow(middle, Priority.ALWAYS);
    HBox place = new HBox(new Label("x ="), typed);
    place.getStyleClass().add("activation-place");
    VBox right = new VBox(formula, slope, definitions, place, numbers, knobName, knob, facts);
    right.getStyleClass().add("activation-right");
    getChildren().addAll(left, middle, right);
    chosen();
  }

  /// The arrows move x from the start.
  @Override
  public void requestFocus() {
    plot.requestFocus();
  }

  private Label quiet(String key) {
    Label label = new Label(texts.get(key));
    label.getStyleClass().add("quiet");
    Wrapping.wrap(label);
    return label;
  }

  private List<Activation> selected() {
    List<Activation> chosen = new ArrayList<>();
    for (String name : List.copyOf(names.getSelectionModel().getSelectedItems())) {
      all.stream().filter(one -> one.name().equals(name)).forEach(chosen::add);
    }
    String focused = names.getFocusModel().getFocusedItem();
    chosen.sort((a, b) -> Boolean.compare(b.name().equals(focused), a.name().equals(focused)));
    return chosen;
  }

  private void chosen() {
    List<Activation> chosen = selected();
    if (!chosen.isEmpty()) {
      Activation first = chosen.getFirst();
      boolean same = first.name().equals(asked.activation().name());
      first.knobName().ifPresent(knobName::setText);
      for (var part : List.of(knobName, knob)) {
        part.setVisible(first.knobName().isPresent());
        part.setManaged(first.knobName().isPresent());
      }
      knob.setValue(same ? asked.activation().knob() : first.knob());
      formula.setText(ActivationFormulas.value(first).plain());
      formula.setTex(ActivationFormulas.value(first).tex());
      slope.setText(ActivationFormulas.slope(first).plain());
      slope.setTex(ActivationFormulas.slope(first).tex());
      definitions
          .getChildren()
          .setAll(
              ActivationFormulas.definitions(first).stream()
                  .map(one -> new FormulaView(one.tex(), one.plain()))
                  .toList());
      show();
    }
  }

  private void show() {
    List<Activation> chosen = selected();
    if (chosen.isEmpty()) {
      return;
    }
    Activation turned = chosen.getFirst().withKnob(knob.getValue());
    chosen.set(0, turned);
    turned
        .knobName()
        .ifPresent(name -> knobName.setText(name + " = " + written.text(knob.getValue())));
    plot.show(chosen, x);
    Activation.Curve here = turned.at(x);
    String at = written.text(x);
    numbers.setText(
        texts.get(
            "activation-at",
            at,
            written.text(here.value().get(0)),
            at,
            written.text(here.slope().get(0))));
    plot.setAccessibleText(
        texts.get("activation-plot", turned.name(), numbers.getText().replace("\n", ", ")));
    if (!typed.isFocused()) {
      typed.setText(written.text(x));
    }
    facts.show(turned);
  }

  private void moveTo(double at) {
    x = Math.rint(at * 1e9) / 1e9;
    show();
  }

  private void take() {
    if (NumberEntry.parse(typed.getText()) instanceof NumberEntry.Accepted accepted) {
      moveTo(accepted.value());
    } else {
      typed.setText(written.text(x));
    }
  }

  private void pressed(KeyEvent event) {
    boolean arrow = event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT;
    boolean elsewhere =
        event.getTarget() instanceof TextInputControl || event.getTarget() instanceof Slider;
    if (arrow && !elsewhere) {
      double by = event.isShiftDown() ? LARGE_STEP : STEP;
      moveTo(x + (event.getCode() == KeyCode.LEFT ? -by : by));
      event.consume();
    }
  }
}
