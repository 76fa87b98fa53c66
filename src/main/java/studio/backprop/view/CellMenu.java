package studio.backprop.view;

import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import studio.backprop.graph.CellName;
import studio.backprop.language.Texts;
import studio.backprop.session.Session;
import studio.backprop.session.Shown;
import studio.backprop.view.command.Chord;
import studio.backprop.view.graph.hand.CellCommands;
import studio.backprop.writing.CellTitle;

/// What the menu of a card offers for its selected cells.
final class CellMenu {
  private static final Chord EDIT = Chord.of(KeyCode.ENTER);
  private static final Chord COPY = Chord.of(KeyCode.C, SHORTCUT_DOWN);
  private static final Chord PASTE = Chord.of(KeyCode.V, SHORTCUT_DOWN);
  private static final Chord BLANK = Chord.of(KeyCode.B);
  private static final Chord BLANK_MATRIX = Chord.of(KeyCode.B, SHIFT_DOWN);
  private static final Chord SHOW = Chord.of(KeyCode.R);
  private static final Chord ZERO = Chord.of(KeyCode.DELETE);

  private final Session session;
  private final CellCommands commands;
  private final Blanking blanking;
  private final Runnable explain;
  private final Texts texts;

  /// @param explain shows why the selected cell is what it is
  CellMenu(
      Session session, CellCommands commands, Blanking blanking, Runnable explain, Texts texts) {
    this.blanking = blanking;
    this.session = session;
    this.commands = commands;
    this.explain = explain;
    this.texts = texts;
  }

  List<MenuItem> items() {
    List<MenuItem> items = new ArrayList<>();
    boolean one = commands.isOne();
    if (one) {
      asked().ifPresent(name -> items.add(new LaterItem(texts.get("cell-why", name), explain)));
      if (commands.canEdit()) {
        items.add(item("cell-edit", EDIT, commands::edit));
      }
    }
    if (commands.canCopy()) {
      items.add(item(one ? "cell-copy" : "cells-copy", COPY, commands::copy));
      items.add(new LaterItem(texts.get("cell-copy-matrix"), commands::copyMatrix));
    }
    if (commands.canEdit()) {
      MenuItem paste = item("cell-paste", PASTE, commands::paste);
      paste.setDisable(!commands.canPaste());
      items.add(paste);
      items.add(item(one ? "cell-zero" : "cells-zero", ZERO, commands::zero));
    }
    items.add(item("cells-blank", BLANK, blanking::blank));
    items.add(item("cells-blank-matrix", BLANK_MATRIX, blanking::blankMatrix));
    if (blanking.canShow()) {
      items.add(item("cells-show", SHOW, blanking::show));
    }
    return items;
  }

  private Optional<String> asked() {
    Shown now = session.shown();
    Optional<CellName> cell = now.selection().cell();
    return cell.map(new CellTitle(now.graph(), now.style())::of);
  }

  private MenuItem item(String key, Chord keys, Runnable action) {
    MenuItem item = new LaterItem(texts.get(key), action);
    item.setAccelerator(keys.named(texts));
    return item;
  }
}
