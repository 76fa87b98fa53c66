package studio.backprop.view.graph.card;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import studio.backprop.language.Language;
import studio.backprop.language.Texts;
import studio.backprop.session.document.NodeGroup;
import studio.backprop.view.graph.plan.Draft;
import studio.backprop.view.graph.plan.Plan;
import studio.backprop.view.layout.Wire;

/// The card of nodes that are folded into one, by its name or called after what leaves it, with
/// what comes in.
public final class GroupCard extends VBox {
  static final String STYLE = "group-card";
  private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
  private static final PseudoClass DERIVED = PseudoClass.getPseudoClass("derived");

  private final Label title = new Label();
  private final Label count = new Label();
  private final Label inputs = new Label();
  private final Tooltip tip = new Tooltip();
  private final TextField field = new TextField();
  private NodeGroup group;
  private Consumer<String> onTyped = _ -> {};

  GroupCard(NodeGroup group) {
    this.group = group;
    getStyleClass().add(STYLE);
    title.getStyleClass().add("group-name");
    setManaged(false);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    getChildren().addAll(title, count, inputs);
    Tooltip.install(this, tip);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    field
        .focusedProperty()
        .addListener((_, _, focused) -> {
          if (!focused) {
            left();
          }
        });
  }

  public NodeGroup group() {
    return group;
  }

  /// Whether its name is being typed.
  public boolean isTyping() {
    return getChildren().contains(field);
  }

  void show(Plan plan, NodeGroup shown, Language language) {
    Texts texts = language.texts("window");
    group = shown;
    Set<String> inside = shown.members();
    Stream<String> entering =
        plan.wires().stream()
            .filter(wire -> inside.contains(wire.to()) && !inside.contains(wire.from()))
            .map(Wire::from);
    title.setText(shown.name().orElseGet(() -> names(plan, leaving(plan, inside))));
    title.pseudoClassStateChanged(DERIVED, shown.name().isEmpty());
    count.setText(texts.get("group-nodes", inside.size()));
    inputs.setText(texts.get("group-inputs", names(plan, entering.collect(Collectors.toSet()))));
    setAccessibleText(
        title.getText() + ": " + String.join(", ", List.of(count.getText(), inputs.getText())));
    tip.setText(texts.get("group-tip"));
    field.setAccessibleText(texts.get("group-rename"));
  }

  /// @param active whether the step under way is one of its nodes'
  void mark(boolean active) {
    pseudoClassStateChanged(ACTIVE, active);
  }

  /// Has its name typed: Enter or leaving takes it, Esc leaves it as it is.
  ///
  /// @param taken takes it; blank where there is to be none
  public void type(Consumer<String> taken) {
    if (isTyping()) {
      return;
    }
    field.setText(group.name().orElse(""));
    field.setPromptText(title.getText());
    onTyped = taken;
    getChildren().set(0, field);
    field.requestFocus();
    field.selectAll();
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER -> {
        requestFocus();
        event.consume();
      }
      case ESCAPE -> {
        field.setText(group.name().orElse(""));
        requestFocus();
        event.consume();
      }
      default -> {}
    }
  }

  /// Takes what was typed once the keyboard is elsewhere.
  private void left() {
    if (isTyping()) {
      getChildren().set(0, title);
      if (!field.getText().strip().equals(group.name().orElse(""))) {
        onTyped.accept(field.getText());
      }
    }
  }

  /// The nodes whose values go on, or end there.
  private static Set<String> leaving(Plan plan, Set<String> inside) {
    Set<String> used =
        plan.wires().stream()
            .filter(wire -> inside.contains(wire.to()))
            .map(Wire::from)
            .collect(Collectors.toSet());
    Set<String> taken =
        plan.wires().stream()
            .filter(wire -> !inside.contains(wire.to()))
            .map(Wire::from)
            .collect(Collectors.toSet());
    return inside.stream()
        .filter(id -> taken.contains(id) || !used.contains(id))
        .collect(Collectors.toSet());
  }

  /// What nodes are called, in running order.
  private static String names(Plan plan, Set<String> ids) {
    return IntStream.range(0, plan.cards())
        .filter(i -> ids.contains(plan.id(i)))
        .mapToObj(i ->
            plan.draft(i).map(Draft::label).orElseGet(() -> plan.looks().get(i).label()).plain())
        .collect(Collectors.joining(", "));
  }
}
