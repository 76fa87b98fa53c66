package studio.backprop.view.strip;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import studio.backprop.language.Texts;
import studio.backprop.playback.Difference;
import studio.backprop.session.Session;
import studio.backprop.session.Shown;
import studio.backprop.session.edit.LastEdit;
import studio.backprop.telling.DifferencePhrases;
import studio.backprop.view.text.IconButton;
import studio.backprop.view.text.Scripts;

/// Says what the last edit made of the numbers, before → after, until it is clicked away.
public final class ChangeStrip extends HBox {
  private final Session session;
  private final LastEdit edit;
  private final IconButton cross;

  public ChangeStrip(Session session, Texts texts) {
    this.session = session;
    this.edit = new LastEdit(session);
    cross = IconButton.cross(texts, edit::dismiss);
    cross.setFocusTraversable(false);
    cross.setTooltip(new Tooltip(texts.get("changes-close-tip")));
    getStyleClass().add("changes");
    setAlignment(Pos.CENTER_LEFT);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          edit.dismiss();
          event.consume();
        });
    edit.differenceProperty().subscribe(this::tell);
    session.follow(now -> now.style(), _ -> tell(edit.differenceProperty().get()));
  }

  /// Puts it away.
  public void dismiss() {
    edit.dismiss();
  }

  private void tell(Difference difference) {
    Shown now = session.shown();
    // It would tell numbers that are asked for.
    List<String> parts =
        now.isCovered()
            ? List.of()
            : new DifferencePhrases(now.graph(), now.style()).of(difference);
    getChildren().setAll(parts.stream().map(ChangeStrip::label).toList());
    getChildren().add(cross);
    setVisible(!parts.isEmpty());
  }

  private static Label label(String part) {
    Label label = new Label();
    Scripts.write(part, label);
    return label;
  }
}
