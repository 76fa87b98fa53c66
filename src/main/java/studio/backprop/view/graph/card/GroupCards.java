package studio.backprop.view.graph.card;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.layout.Pane;
import studio.backprop.graph.GraphNode;
import studio.backprop.language.Language;
import studio.backprop.playback.Frame;
import studio.backprop.session.document.NodeGroup;
import studio.backprop.view.graph.plan.Plan;
import studio.backprop.view.layout.Area;
import studio.backprop.view.layout.Clustering;
import studio.backprop.view.layout.LayoutResult;
import studio.backprop.view.text.Outward;

/// The cards of nodes that are folded into one.
public final class GroupCards {
  private final Pane layer;
  private List<GroupCard> cards = List.of();
  private Set<String> active = Set.of();
  private Language language = Language.ENGLISH;

  /// @param layer where they are
  public GroupCards(Pane layer) {
    this.layer = layer;
  }

  /// The card that an event is of.
  public static Optional<GroupCard> at(Object target) {
    return Outward.nearest(target, GroupCard.class);
  }

  /// Tells in this language what is in them.
  public void speak(Language spoken) {
    language = spoken;
  }

  /// Puts all of them where they belong. One that is there already stays, as it may be under a
  /// hand, or have its name typed.
  public void arrange(Plan plan, LayoutResult layout) {
    List<Area> places = Clustering.places(plan.clusters(), layout);
    List<GroupCard> next = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      NodeGroup group = plan.groups().all().get(i);
      GroupCard card = card(group);
      Area place = places.get(i);
      card.show(plan, group, language);
      mark(card);
      card.resizeRelocate(place.x(), place.y(), place.width(), place.height());
      next.add(card);
    }
    layer.getChildren().removeIf(card -> !next.contains(card));
    next.stream()
        .filter(card -> !layer.getChildren().contains(card))
        .forEach(layer.getChildren()::add);
    cards = next;
  }

  /// Shows whose step it is.
  public void show(Frame now) {
    active =
        now.step().stream()
            .flatMap(step -> step.nodes().stream())
            .filter(node -> now.card(node).active())
            .map(GraphNode::id)
            .collect(Collectors.toSet());
    cards.forEach(this::mark);
  }

  private void mark(GroupCard card) {
    card.mark(!Collections.disjoint(card.group().members(), active));
  }

  private GroupCard card(NodeGroup group) {
    return cards.stream()
        .filter(card -> card.group().members().equals(group.members()))
        .findFirst()
        .orElseGet(() -> new GroupCard(group));
  }
}
