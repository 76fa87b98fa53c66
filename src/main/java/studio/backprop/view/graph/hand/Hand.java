package studio.backprop.view.graph.hand;

import java.util.function.Supplier;
import javafx.scene.Group;
import javafx.scene.Node;
import studio.backprop.language.Texts;
import studio.backprop.view.graph.camera.Camera;
import studio.backprop.view.graph.camera.Framing;
import studio.backprop.view.graph.card.Cards;
import studio.backprop.view.graph.card.GroupCard;
import studio.backprop.view.graph.card.NodeCard;

/// All that mouse and keyboard do on the drawing.
public final class Hand {
  private Hand() {}

  /// Lays a hand on a drawing.
  ///
  /// @param surface where mouse and keys arrive
  /// @param overlays what lies over the cards for a while
  /// @param editing where entered numbers go
  /// @param menu who is asked for a menu on a card
  /// @param groups where what is done to groups goes
  /// @param texts in the language of what is shown
  /// @return what can be done with the cells that are selected
  public static CellCommands on(
      Node surface,
      Group overlays,
      Cards cards,
      Selection selection,
      Camera camera,
      Framing framing,
      Supplier<CellEditing> editing,
      Supplier<MenuAsked> menu,
      CardMoving<NodeCard> nodes,
      CardMoving<GroupCard> groupCards,
      Supplier<GroupEditing> groups,
      Supplier<Texts> texts) {
    Focus focus = new Focus(surface, cards, selection, camera);
    CellEditor editor = new CellEditor(surface, overlays, cards, focus, editing);
    SpotPicking spots = new SpotPicking(surface, cards, selection, camera);
    new CameraGestures(surface, framing, editor, spots);
    new Singling(surface, framing, spots);
    CellCommands commands = new CellCommands(cards, selection, editor, editing);
    new Gathering(surface, selection);
    new CellScrubbing(surface, focus, editor, editing);
    new CardDragging(surface, selection, camera, nodes);
    new GroupGestures(surface, camera, groupCards, groups, texts);
    new Keys(surface, focus, selection, editor, commands);
    new MenuAsking(surface, cards, focus, selection, menu);
    new Readout(surface, overlays, cards, camera);
    return commands;
  }
}
