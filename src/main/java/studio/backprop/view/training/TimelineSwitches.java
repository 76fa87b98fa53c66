package studio.backprop.view.training;

import java.util.function.DoubleSupplier;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import studio.backprop.language.Texts;
import studio.backprop.session.Session;
import studio.backprop.session.Shown;
import studio.backprop.session.document.Stepping;
import studio.backprop.session.training.Passes;

/// Whether a step is seen on the timeline at the end of each pass, and whether gradients are
/// cleared then.
final class TimelineSwitches extends HBox {
  private final Session session;
  private final Passes passes;
  private final DoubleSupplier rate;
  private final Texts texts;
  private final CheckBox steps;
  private final CheckBox clears;

  /// @param rate α, as it is written now
  TimelineSwitches(Session session, Passes passes, DoubleSupplier rate, Texts texts) {
    this.session = session;
    this.passes = passes;
    this.rate = rate;
    this.texts = texts;
    this.steps = box("training-on-timeline");
    this.clears = box("training-clear");
    getStyleClass().add("timeline-switches");
    getChildren().addAll(steps, clears);
    steps.setOnAction(_ -> learn(steps.isSelected()));
    clears.setOnAction(_ -> passes.clear(clears.isSelected()));
    session.shownProperty().subscribe(this::show);
  }

  private CheckBox box(String key) {
    CheckBox box = new CheckBox(texts.get(key));
    box.setId(key);
    box.setTooltip(new Tooltip(texts.get(key + "-tip")));
    box.setMinWidth(USE_PREF_SIZE);
    return box;
  }

  private void show(Shown now) {
    var stepping = now.document().stepping();
    steps.setSelected(stepping.isPresent());
    steps.setDisable(!Passes.canLearn(now));
    clears.setSelected(stepping.map(Stepping::clears).orElse(true));
    clears.setDisable(stepping.isEmpty());
  }

  /// Takes over another rate.
  void follow() {
    if (session.document().stepping().isPresent()) {
      passes.learn(rate.getAsDouble());
    }
  }

  void learn(boolean wanted) {
    if (wanted) {
      passes.learn(rate.getAsDouble());
    } else {
      passes.rest();
    }
  }

  void switchLearning() {
    learn(session.document().stepping().isEmpty());
  }

  void switchClearing() {
    session.document().stepping().ifPresent(now -> passes.clear(!now.clears()));
  }
}
