package studio.backprop.view.lesson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Quantity;
import studio.backprop.language.Texts;
import studio.backprop.scenario.Alteration;
import studio.backprop.scenario.Moment;
import studio.backprop.scenario.Target;
import studio.backprop.scenario.edit.NumberEntry;
import studio.backprop.session.lesson.LessonEditing;
import studio.backprop.view.text.Wrapping;
import studio.backprop.writing.style.Numbers;

/// What one moment of a lesson says, points at, sets and asks. What is typed is taken when the
/// field is left.
final class MomentForm extends VBox {
  private final LessonEditing editing;
  private final Consumer<UnaryOperator<Moment>> change;
  private final Texts texts;
  private final Label at = new Label();
  private final TextArea says;
  private final TextArea note;
  private final FlowPane points = chips();
  private final FlowPane sets = chips();
  private final TextField number = new TextField();
  private final QuestionForm question;

  /// @param change makes another of the moment that is shown
  MomentForm(LessonEditing editing, Consumer<UnaryOperator<Moment>> change, Texts texts) {
    this.editing = editing;
    this.change = change;
    this.texts = texts;
    this.says = area("moment-says", 4);
    this.note = area("moment-note", 2);
    this.question =
        new QuestionForm(editing, asked -> change.accept(moment -> moment.asking(asked)), texts);
    getStyleClass().add("moment-form");
    number.setPromptText(texts.get("moment-set-prompt"));
    number.setAccessibleText(texts.get("moment-set"));
    number.getStyleClass().add("moment-number");
    number.setOnAction(_ -> set());
    getChildren()
        .addAll(
            heading("moment-at"),
            at,
            button("moment-here", "fth-map-pin", this::here),
            heading("moment-says"),
            says,
            heading("moment-note"),
            note,
            heading("moment-points"),
            points,
            button("moment-point", "fth-crosshair", this::point),
            heading("moment-sets"),
            sets,
            number,
            heading("moment-asks"),
            question);
  }

  private static FlowPane chips() {
    FlowPane chips = new FlowPane();
    chips.getStyleClass().add("moment-chips");
    return chips;
  }

  private Label heading(String key) {
    Label heading = new Label(texts.get(key));
    heading.getStyleClass().add("moment-heading");
    Wrapping.wrap(heading);
    return heading;
  }

  private TextArea area(String key, int rows) {
    TextArea area = new TextArea();
    Wrapping.wrap(area);
    area.setPrefRowCount(rows);
    area.setAccessibleText(texts.get(key));
    texts.find(key + "-prompt").ifPresent(area::setPromptText);
    area.getStyleClass().add(key);
    area.focusedProperty()
        .addListener((_, _, has) -> {
          if (!has) {
            takeWords();
          }
        });
    return area;
  }

  private Button button(String key, String icon, Runnable action) {
    Button button = new Button(texts.get(key), new FontIcon(icon));
    button.getStyleClass().add(key);
    button.setOnAction(_ -> action.run());
    return button;
  }

  /// Lets it be written what the moment says.
  void write() {
    says.requestFocus();
  }

  void show(Moment moment) {
    at.setText(moment.at().toString());
    put(says, moment.say());
    put(note, moment.note().orElse(""));
    List<Node> pointed = new ArrayList<>();
    moment.point().forEach(target -> pointed.add(chip(target.toString(), () -> unpoint(target))));
    points.getChildren().setAll(pointed);
    List<Node> set = new ArrayList<>();
    moment
        .set()
        .cells()
        .forEach((cell, value) -> set.add(chip(cell + " = " + written(value), () -> unset(cell))));
    moment
        .set()
        .sizes()
        .forEach((symbol, size) -> set.add(chip(symbol + " = " + size, () -> unset(symbol))));
    sets.getChildren().setAll(set);
    question.show(moment.ask());
  }

  private String written(double value) {
    return new Numbers(2, texts.decimalMark()).typed(value);
  }

  private static void put(TextArea area, String text) {
    if (!area.getText().equals(text)) {
      area.setText(text);
    }
  }

  /// A click on it takes it away.
  private Button chip(String text, Runnable remove) {
    Button chip = new Button(text, new FontIcon("fth-x"));
    chip.getStyleClass().add("moment-chip");
    chip.setAccessibleText(texts.get("moment-chip", text));
    chip.setMnemonicParsing(false);
    chip.setOnAction(_ -> remove.run());
    return chip;
  }

  private void takeWords() {
    String words = says.getText();
    Optional<String> noted = Optional.of(note.getText()).filter(text -> !text.isBlank());
    change.accept(moment -> moment.saying(words, noted));
  }

  private void here() {
    change.accept(moment -> moment.at(editing.here()));
  }

  private void point() {
    editing
        .selected()
        .ifPresent(target ->
            change.accept(moment -> {
              List<Target> all = new ArrayList<>(moment.point());
              all.remove(target);
              all.add(target);
              return moment.pointingAt(all);
            }));
  }

  private void unpoint(Target target) {
    change.accept(moment ->
        moment.pointingAt(moment.point().stream().filter(one -> !one.equals(target)).toList()));
  }

  /// Of the selected cell of a leaf.
  private void set() {
    Optional<CellName> selected =
        editing.selectedCell().filter(cell -> cell.quantity() == Quantity.VALUE);
    if (selected.isPresent()
        && NumberEntry.parse(number.getText()) instanceof NumberEntry.Accepted(double value, _)) {
      CellName cell = selected.get();
      Alteration.Cell leaf = new Alteration.Cell(cell.node(), cell.row(), cell.column());
      change.accept(moment -> {
        Map<Alteration.Cell, Double> cells = new LinkedHashMap<>(moment.set().cells());
        cells.put(leaf, value);
        return moment.setting(new Alteration(moment.set().sizes(), cells));
      });
      number.clear();
    } else {
      number.selectAll();
    }
  }

  private void unset(Alteration.Cell cell) {
    change.accept(moment -> {
      Map<Alteration.Cell, Double> cells = new LinkedHashMap<>(moment.set().cells());
      cells.remove(cell);
      return moment.setting(new Alteration(moment.set().sizes(), cells));
    });
  }

  private void unset(String symbol) {
    change.accept(moment -> {
      Map<String, Integer> sizes = new LinkedHashMap<>(moment.set().sizes());
      sizes.remove(symbol);
      return moment.setting(new Alteration(sizes, moment.set().cells()));
    });
  }
}
