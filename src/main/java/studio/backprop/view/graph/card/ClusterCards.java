package studio.backprop.view.graph.card;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import studio.backprop.language.Language;
import studio.backprop.view.graph.plan.Draft;
import studio.backprop.view.graph.plan.Plan;
import studio.backprop.view.layout.Area;
import studio.backprop.view.layout.Cluster;
import studio.backprop.view.layout.Clustering;
import studio.backprop.view.layout.LayoutResult;
import studio.backprop.view.layout.Wire;

/// The cards of nodes that are folded into one, called after what leaves it. A double click, or
/// Enter, unfolds one.
public final class ClusterCards {
  private static final String STYLE = "cluster";

  private final Pane layer;
  private Consumer<Cluster> onUnfold = _ -> {};
  private Language language = Language.ENGLISH;

  /// @param layer where they are
  public ClusterCards(Pane layer) {
    this.layer = layer;
  }

  /// Whether an event is of such a card.
  public static boolean isTarget(Object target) {
    return target instanceof Node node && holder(node) != null;
  }

  private static @Nullable Node holder(Node node) {
    Node at = node;
    while (at != null && !at.getStyleClass().contains(STYLE)) {
      at = at.getParent();
    }
    return at;
  }

  /// Told which is to be unfolded.
  public void setOnUnfold(Consumer<Cluster> action) {
    onUnfold = action;
  }

  /// Tells in this language what is in them.
  public void speak(Language spoken) {
    language = spoken;
  }

  /// Puts all of them where they belong.
  public void arrange(Plan plan, LayoutResult layout) {
    List<Area> places = Clustering.places(plan.clusters(), layout);
    layer.getChildren().clear();
    for (int i = 0; i < places.size(); i++) {
      Area place = places.get(i);
      VBox card = card(plan, plan.clusters().get(i));
      card.resizeRelocate(place.x(), place.y(), place.width(), place.height());
      layer.getChildren().add(card);
    }
  }

  private VBox card(Plan plan, Cluster cluster) {
    var texts = language.texts("window");
    List<Wire> wires = plan.wires();
    Set<String> inside = cluster.members();
    String name = names(plan, leaving(plan, inside));
    Stream<String> entering =
        wires.stream()
            .filter(wire -> inside.contains(wire.to()) && !inside.contains(wire.from()))
            .map(Wire::from);
    List<String> lines =
        List.of(
            texts.get("cluster-nodes", inside.size()),
            texts.get("cluster-inputs", names(plan, entering.collect(Collectors.toSet()))));
    Label title = new Label(name);
    title.getStyleClass().add("cluster-name");
    VBox card = new VBox(title);
    lines.forEach(line -> card.getChildren().add(new Label(line)));
    card.getStyleClass().add(STYLE);
    card.setManaged(false);
    card.setFocusTraversable(true);
    card.setAccessibleRole(AccessibleRole.BUTTON);
    card.setAccessibleText(name + ": " + String.join(", ", lines));
    Tooltip.install(card, new Tooltip(texts.get("cluster-tip")));
    card.addEventHandler(
        MouseEvent.MOUSE_PRESSED,
        event -> {
          card.requestFocus();
          event.consume();
        });
    card.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (event.getClickCount() == 2) {
            onUnfold.accept(cluster);
          }
          event.consume();
        });
    card.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            onUnfold.accept(cluster);
            event.consume();
          }
        });
    return card;
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
