package studio.backprop.view.graph;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.Region;
import studio.backprop.language.Language;
import studio.backprop.language.Texts;
import studio.backprop.view.graph.camera.Camera;
import studio.backprop.view.graph.camera.Framing;
import studio.backprop.view.graph.card.GroupCard;
import studio.backprop.view.graph.card.NodeCard;
import studio.backprop.view.graph.hand.CardMoving;
import studio.backprop.view.graph.hand.CellCommands;
import studio.backprop.view.graph.hand.CellEditing;
import studio.backprop.view.graph.hand.GroupEditing;
import studio.backprop.view.graph.hand.Hand;
import studio.backprop.view.graph.hand.MenuAsked;
import studio.backprop.view.graph.hand.NodeMoved;
import studio.backprop.view.graph.hand.Selection;
import studio.backprop.view.graph.port.PortWiring;
import studio.backprop.view.graph.port.Ports;
import studio.backprop.view.layout.LayoutResult;

/// What a person does on the picture of a graph, and who is told of it.
public final class GraphHands {
  private final Picture picture;
  private final Framing framing;
  private final Arrangement arrangement;
  private final CellCommands cells;
  private final Ports ports;
  private final ObjectProperty<CellEditing> editing =
      new SimpleObjectProperty<>(this, "editing", CellEditing.NONE);
  private final ObjectProperty<PortWiring> wiring =
      new SimpleObjectProperty<>(this, "wiring", PortWiring.NONE);
  private final ObjectProperty<GroupEditing> groups =
      new SimpleObjectProperty<>(this, "groups", GroupEditing.NONE);
  private NodeMoved onNodeMoved = (_, _, _) -> {};
  private MenuAsked onMenuAsked = (_, _, _, _) -> {};
  private Language language = Language.ENGLISH;

  GraphHands(
      Region surface,
      Picture picture,
      Camera camera,
      Framing framing,
      Selection selection,
      Arrangement arrangement) {
    this.picture = picture;
    this.framing = framing;
    this.arrangement = arrangement;
    cells =
        Hand.on(
            surface,
            picture.overlays(),
            picture.cards(),
            selection,
            camera,
            framing,
            editing::get,
            () -> onMenuAsked,
            new NodeMoving(),
            new GroupMoving(),
            groups::get,
            this::texts);
    ports =
        new Ports(
            surface,
            picture.overlays(),
            picture.cards(),
            camera,
            () -> picture.arrangement().map(LayoutResult::routes).orElse(List.of()),
            wiring::get);
  }

  private Texts texts() {
    return language.texts("window");
  }

  /// Speaks this language.
  void speak(Language spoken) {
    language = spoken;
  }

  /// Takes over what stands there now.
  void renew() {
    ports.renew();
  }

  /// Stays where cards are seen.
  void place() {
    ports.place();
  }

  /// Where entered numbers go.
  public ObjectProperty<CellEditing> editingProperty() {
    return editing;
  }

  /// Where what is done to wires goes.
  public ObjectProperty<PortWiring> wiringProperty() {
    return wiring;
  }

  /// Where what is done to groups goes.
  public ObjectProperty<GroupEditing> groupsProperty() {
    return groups;
  }

  /// What can be done with the selected cells.
  public CellCommands cells() {
    return cells;
  }

  /// Whom to tell that a person has put a card elsewhere.
  public void setOnNodeMoved(NodeMoved action) {
    onNodeMoved = action;
  }

  /// Whom to ask for a menu on a card.
  public void setOnMenuAsked(MenuAsked action) {
    onMenuAsked = action;
  }

  private boolean canMove() {
    // Beside one that is looked at alone, and closed up, cards do not stand where they belong.
    return !framing.isOnOne() && !picture.isClose() && arrangement.isCurrent();
  }

  /// A card that is dragged is moved at once; others are told where it was left.
  private final class NodeMoving implements CardMoving<NodeCard> {
    @Override
    public boolean isPossible() {
      return canMove();
    }

    @Override
    public void move(NodeCard card, double x, double y) {
      arrangement.moveCard(card, x, y);
    }

    @Override
    public void moved(NodeCard card) {
      arrangement.leaveCard();
      onNodeMoved.moved(card.node(), card.getLayoutX(), card.getLayoutY());
    }
  }

  /// Likewise the card of a group.
  private final class GroupMoving implements CardMoving<GroupCard> {
    @Override
    public boolean isPossible() {
      return canMove();
    }

    @Override
    public void move(GroupCard card, double x, double y) {
      arrangement.moveCard(card, x, y);
    }

    @Override
    public void moved(GroupCard card) {
      arrangement.leaveCard();
      groups.get().moved(card.group(), card.getLayoutX(), card.getLayoutY());
    }
  }
}
