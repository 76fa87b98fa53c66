package studio.backprop.view.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.Node;
import studio.backprop.language.Texts;
import studio.backprop.operation.Option;
import studio.backprop.session.Session;
import studio.backprop.session.Shown;
import studio.backprop.session.edit.NodeProperties;
import studio.backprop.view.text.Wrapping;

/// The properties of the node that is shown, as fields; out of sight until they are asked for.
public final class PropertiesPane extends VBox {
  private static final String FOLDED = "fth-chevron-right";
  private static final String UNFOLDED = "fth-chevron-down";

  private final Session session;
  private final Function<Shown, Optional<Node>> which;
  private final Runnable leave;
  private final Consumer<String> say;
  private final Texts texts;
  private final ToggleButton ask;
  private final GridPane form = new GridPane();
  private List<Shows> rows = List.of();
  private @Nullable Form shape;
  private String node = "";

  /// A row of the form, and what it shows of a node.
  private record Shows(PropertyRow row, Function<Node, List<String>> texts) {}

  /// What the rows follow from: nodes that differ in nothing of it have the same.
  private record Form(boolean isLeaf, String op) {}

  /// @param which the node, where there is one
  /// @param open whether the fields are in sight from the start
  /// @param leave gives the keyboard to the card of the selected node
  /// @param say says why something was not taken that is no longer shown
  public PropertiesPane(
      Session session,
      Function<Shown, Optional<Node>> which,
      boolean open,
      Runnable leave,
      Consumer<String> say,
      Texts texts) {
    this.say = say;
    this.session = session;
    this.which = which;
    this.leave = leave;
    this.texts = texts;
    getStyleClass().add("properties");
    ask = new ToggleButton(texts.get("properties"));
    FontIcon arrow = new FontIcon(FOLDED);
    ask.selectedProperty().subscribe(shown -> arrow.setIconLiteral(shown ? UNFOLDED : FOLDED));
    ask.setGraphic(arrow);
    ask.setMaxWidth(Double.MAX_VALUE);
    Wrapping.wrap(ask);
    ask.setMinHeight(USE_PREF_SIZE);
    ask.setTooltip(new Tooltip(texts.get("properties-tip")));
    ask.setSelected(open);
    ask.selectedProperty().addListener(_ -> show(session.shown()));
    form.getStyleClass().add("property-form");
    ColumnConstraints names = new ColumnConstraints();
    ColumnConstraints fields = new ColumnConstraints();
    fields.setHgrow(Priority.ALWAYS);
    form.getColumnConstraints().setAll(names, fields);
    form.visibleProperty().bind(ask.selectedProperty());
    form.managedProperty().bind(form.visibleProperty());
    managedProperty().bind(visibleProperty());
    getChildren().addAll(ask, form);
    form.focusWithinProperty()
        .addListener((_, _, within) -> {
          if (within && session.shown().selection().node().isEmpty()) {
            // The playhead may go on, the node stays.
            session.selectNode(node);
          }
        });
    session.shownProperty().subscribe(this::show);
  }

  /// Shows the fields and goes into the first.
  public void open() {
    if (isVisible()) {
      ask.setSelected(true);
      rows.getFirst().row().first().requestFocus();
    }
  }

  private void show(Shown now) {
    Node next = which.apply(now).orElse(null);
    setVisible(next != null);
    if (next == null) {
      return;
    }
    if (!next.id().equals(node)) {
      // What was typed of the node before is not lost.
      rows.forEach(shows -> shows.row().leave(say));
    }
    node = next.id();
    if (ask.isSelected()) {
      showFields(next);
    }
  }

  /// Text fields that nobody sees would cost more than all else that is said of a node.
  private void showFields(Node next) {
    Form wanted = new Form(next instanceof LeafNode, next.op());
    if (!wanted.equals(shape)) {
      shape = wanted;
      fill(next);
    }
    rows.forEach(shows -> shows.row().show(shows.texts().apply(next)));
  }

  private NodeProperties properties() {
    return new NodeProperties(session, node);
  }

  private void fill(Node of) {
    List<Shows> all = new ArrayList<>();
    form.getChildren().clear();
    all.add(
        typed(
            "name",
            texts.get("property-name"),
            node -> node.id(),
            (text, refused) -> properties().rename(text, refused)));
    all.add(
        typed(
            "label",
            texts.get("property-label"),
            node -> node.appearance().label().orElse(""),
            (text, refused) -> properties().relabel(text, refused)));
    if (of instanceof LeafNode) {
      all.add(size());
    }
    properties().options().forEach(option -> all.add(option(option)));
    rows = List.copyOf(all);
  }

  private Shows typed(
      String id,
      String name,
      Function<Node, String> text,
      BiConsumer<String, Consumer<String>> taking) {
    TextField field = field(id, name);
    PropertyField row =
        new PropertyField(
            List.of(field),
            "",
            (typed, refused) -> taking.accept(typed.getFirst(), refused),
            leave);
    return added(name, row, node -> List.of(text.apply(node)));
  }

  private Shows size() {
    String name = texts.get("property-shape");
    List<TextField> fields =
        List.of(
            field("rows", texts.get("property-rows")),
            field("columns", texts.get("property-columns")));
    PropertyField[] row = new PropertyField[1];
    row[0] =
        new PropertyField(fields, "×", (typed, refused) -> reshape(row[0], typed, refused), leave);
    return added(name, row[0], PropertiesPane::written);
  }

  private static List<String> written(Node node) {
    return node instanceof LeafNode leaf
        ? List.of(leaf.rows().toString(), leaf.columns().toString())
        : List.of("", "");
  }

  private void reshape(PropertyField row, List<String> typed, Consumer<String> refused) {
    NodeProperties properties = properties();
    String rows = typed.getFirst();
    String columns = typed.getLast();
    properties.reshape(
        rows,
        columns,
        why -> {
          refused.accept(why);
          Map<String, Integer> symbols = properties.unknown(rows, columns);
          row.offer(
              symbols.isEmpty()
                  ? List.of()
                  : List.of(
                      mend(symbols, () -> properties.reshape(symbols, rows, columns, refused))));
        });
  }

  private Button mend(Map<String, Integer> symbols, Runnable action) {
    String added =
        symbols.entrySet().stream()
            .map(one -> texts.get("property-symbol", one.getKey(), one.getValue()))
            .collect(Collectors.joining(", "));
    Button button = new Button(texts.get("property-add-symbols", added));
    button.setMnemonicParsing(false);
    button.getStyleClass().add("way-out");
    button.setOnAction(_ -> action.run());
    return button;
  }

  private Shows option(Option option) {
    BiConsumer<String, Consumer<String>> taking =
        (text, refused) -> properties().set(option, text, refused);
    String usual = properties().usual(option).orElse("");
    if (option instanceof Option.Choice choice) {
      PropertyChoice row =
          new PropertyChoice(NodeProperties.choices(choice), chosen -> taking.accept(chosen, say));
      row.setId("property-" + option.name());
      row.setAccessibleText(option.name());
      return added(option.name(), row, _ -> List.of(properties().given(option).orElse(usual)));
    }
    Shows shows =
        typed(option.name(), option.name(), _ -> properties().given(option).orElse(""), taking);
    if (shows.row().first() instanceof TextField field) {
      field.setPromptText(usual);
    }
    return shows;
  }

  private Shows added(String name, PropertyRow row, Function<Node, List<String>> text) {
    Label label = new Label(name);
    label.getStyleClass().add("quiet");
    label.setLabelFor(row.first());
    label.setMinWidth(USE_PREF_SIZE);
    GridPane.setValignment(label, VPos.TOP);
    form.addRow(form.getRowCount(), label, row.whole());
    return new Shows(row, text);
  }

  private static TextField field(String id, String name) {
    TextField field = new TextField();
    field.setId("property-" + id);
    field.setAccessibleText(name);
    field.getStyleClass().add("small");
    return field;
  }
}
