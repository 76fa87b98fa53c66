package studio.backprop.view.transport;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// One part of the pass: its line, how much of it is done, a tick for each step, and its name.
final class PassTrack extends Region {
  static final PseudoClass BACKWARD = PseudoClass.getPseudoClass("backward");
  static final PseudoClass UPDATE = PseudoClass.getPseudoClass("update");

  /// How far below the upper edge the line runs.
  static final double CENTRE = 24;

  private static final double THICKNESS = 6;
  private static final double TICK = 4;

  /// More ticks than this would be a line of their own.
  private static final int MOST_TICKS = 80;

  private final Label name = new Label();
  private final Region line = new Region();
  private final Region done = new Region();
  private final List<Region> ticks = new ArrayList<>();
  private int steps;
  private double doneSteps;

  PassTrack(String style) {
    getStyleClass().addAll("pass-track", style);
    setMouseTransparent(true);
    name.getStyleClass().add("name");
    line.getStyleClass().add("line");
    done.getStyleClass().add("done");
    getChildren().addAll(name, line, done);
  }

  void setName(String text) {
    name.setText(text);
  }

  void setSteps(int count) {
    if (steps == count) {
      return;
    }
    steps = count;
    getChildren().removeAll(ticks);
    ticks.clear();
    for (int k = 1; k < count && count <= MOST_TICKS; k++) {
      Region tick = new Region();
      tick.getStyleClass().add("tick");
      ticks.add(tick);
    }
    getChildren().addAll(ticks);
  }

  void setDone(double count) {
    doneSteps = count;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double gap = 2;
    double top = CENTRE - THICKNESS / 2;
    name.resizeRelocate(gap, 0, Math.min(width, name.prefWidth(-1)), name.prefHeight(-1));
    name.setVisible(steps > 0);
    line.resizeRelocate(gap, top, Math.max(0, width - 2 * gap), THICKNESS);
    double share = steps == 0 ? 0 : doneSteps / steps;
    done.resizeRelocate(gap, top, Math.max(0, (width - 2 * gap) * share), THICKNESS);
    done.setVisible(share > 0);
    for (int k = 0; k < ticks.size(); k++) {
      double x = width * (k + 1) / steps - TICK / 2;
      ticks.get(k).resizeRelocate(x, CENTRE - TICK / 2, TICK, TICK);
    }
  }
}
