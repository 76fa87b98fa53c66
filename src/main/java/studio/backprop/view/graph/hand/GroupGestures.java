package studio.backprop.view.graph.hand;

import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import studio.backprop.language.Texts;
import studio.backprop.view.graph.camera.Camera;
import studio.backprop.view.graph.card.GroupCard;
import studio.backprop.view.graph.card.GroupCards;

/// What is done to the card of a group: it is dragged, a double click or Enter unfolds it, F2 has
/// its name typed, and a menu offers both: on a board a long press asks for it.
final class GroupGestures {
  private final CardDrag<GroupCard> drag;
  private final Supplier<GroupEditing> editing;
  private final Supplier<Texts> texts;
  private @Nullable ContextMenu open;

  GroupGestures(
      Node surface,
      Camera camera,
      CardMoving<GroupCard> moving,
      Supplier<GroupEditing> editing,
      Supplier<Texts> texts) {
    this.drag = new CardDrag<>(camera, moving);
    this.editing = editing;
    this.texts = texts;
    surface.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    surface.addEventHandler(MouseEvent.MOUSE_DRAGGED, drag::follow);
    surface.addEventHandler(MouseEvent.MOUSE_RELEASED, drag::end);
    surface.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    surface.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    surface.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::requested);
    new LongPress(
        surface,
        finger ->
            GroupCards.at(finger.getTarget())
                .filter(card -> !card.isTyping())
                .ifPresent(card -> ask(card, finger.getScreenX(), finger.getScreenY())));
  }

  private void pressed(MouseEvent event) {
    GroupCards.at(event.getTarget())
        .filter(card -> !card.isTyping())
        .ifPresent(card -> {
          card.requestFocus();
          if (event.getButton() == MouseButton.PRIMARY) {
            drag.begin(card, event);
          }
          event.consume();
        });
  }

  private void clicked(MouseEvent event) {
    GroupCards.at(event.getTarget())
        .filter(card -> !card.isTyping())
        .ifPresent(card -> {
          boolean unfolds = event.getClickCount() == 2 && event.isStillSincePress();
          if (unfolds && event.getButton() == MouseButton.PRIMARY) {
            editing.get().unfold(card.group());
          }
          event.consume();
        });
  }

  private void pressed(KeyEvent event) {
    if (event.getTarget() instanceof GroupCard card) {
      boolean done =
          switch (event.getCode()) {
            case ENTER -> {
              editing.get().unfold(card.group());
              yield true;
            }
            case F2 -> {
              type(card);
              yield true;
            }
            case CONTEXT_MENU -> {
              askByKey(card);
              yield true;
            }
            case F10 -> {
              if (event.isShiftDown()) {
                askByKey(card);
              }
              yield event.isShiftDown();
            }
            default -> false;
          };
      if (done) {
        event.consume();
      }
    }
  }

  private void type(GroupCard card) {
    card.type(name -> editing.get().rename(card.group(), name));
  }

  private void askByKey(GroupCard card) {
    Bounds place = card.localToScreen(card.getBoundsInLocal());
    ask(card, place.getMinX(), place.getMaxY());
  }

  /// A key has asked already.
  private void requested(ContextMenuEvent event) {
    GroupCards.at(event.getTarget())
        .filter(card -> !card.isTyping())
        .ifPresent(card -> {
          if (!event.isKeyboardTrigger()) {
            ask(card, event.getScreenX(), event.getScreenY());
          }
          event.consume();
        });
  }

  private void ask(GroupCard card, double screenX, double screenY) {
    if (open != null) {
      open.hide();
    }
    open =
        new ContextMenu(
            item("group-rename", KeyCode.F2, () -> type(card)),
            item("group-unfold", KeyCode.ENTER, () -> editing.get().unfold(card.group())));
    open.getStyleClass().add("node-menu");
    open.show(card, screenX, screenY);
  }

  /// What it does is done later: else the Enter that chose it would be typed into the field.
  private MenuItem item(String text, KeyCode key, Runnable action) {
    MenuItem item = new MenuItem(texts.get().get(text));
    item.setMnemonicParsing(false);
    item.setAccelerator(new KeyCodeCombination(key));
    item.setOnAction(_ -> Platform.runLater(action));
    return item;
  }
}
