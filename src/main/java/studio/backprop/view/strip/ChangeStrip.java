package studio.backprop.view.strip;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import studio.backprop.language.Texts;
import studio.backprop.playback.Difference;
import studio.backprop.session.Session;
import studio.backprop.session.Shown;
import studio.backprop.session.edit.LastEdit;
import studio.backprop.telling.DifferencePhrases;
import studio.backprop.view.text.IconButton;
import studio.backprop.view.text.Scripts;

/// Says what the last edit made of the numbers, before → after, until it is clicked away; in the
/// corner of the canvas where it lies over least.
public final class ChangeStrip extends HBox {
  /// The best first.
  private static final List<Pos> CORNERS = List.of(Pos.TOP_LEFT, Pos.TOP_RIGHT, Pos.BOTTOM_RIGHT);

  private static final Insets APART = new Insets(2, 3, 2, 3);

  private final Session session;
  private final LastEdit edit;
  private final IconButton cross;
  private final Region canvas;
  private final ToDoubleFunction<Bounds> covered;

  /// @param canvas over which it lies
  /// @param covered how much of what is to be seen there would lie under an area of it
  public ChangeStrip(
      Session session, Region canvas, ToDoubleFunction<Bounds> covered, Texts texts) {
    this.session = session;
    this.canvas = canvas;
    this.covered = covered;
    this.edit = new LastEdit(session);
    cross = IconButton.cross(texts, edit::dismiss);
    cross.setFocusTraversable(false);
    cross.setTooltip(new Tooltip(texts.get("changes-close-tip")));
    getStyleClass().add("changes");
    StackPane.setMargin(this, APART);
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
    applyCss();
    StackPane.setAlignment(
        this, Collections.min(CORNERS, Comparator.comparingDouble(this::covered)));
  }

  private double covered(Pos corner) {
    double width = prefWidth(-1);
    double height = prefHeight(-1);
    return covered.applyAsDouble(
        new BoundingBox(
            corner.getHpos() == HPos.LEFT
                ? APART.getLeft()
                : canvas.getWidth() - APART.getRight() - width,
            corner.getVpos() == VPos.TOP
                ? APART.getTop()
                : canvas.getHeight() - APART.getBottom() - height,
            width,
            height));
  }

  private static Label label(String part) {
    Label label = new Label();
    Scripts.write(part, label);
    return label;
  }
}
