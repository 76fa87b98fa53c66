package studio.backprop.view.training;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.backprop.language.Texts;
import studio.backprop.scenario.Scenario;
import studio.backprop.session.Beginning;
import studio.backprop.session.Passes;
import studio.backprop.session.Session;
import studio.backprop.session.Shown;
import studio.backprop.session.Trainer;
import studio.backprop.session.Trainer.Training;
import studio.backprop.trace.Breakdown;
import studio.backprop.writing.style.Numbers;

/// Trains what is shown: the numbers move on the cards while the curve of the loss grows, and the
/// slider goes back to any step.
public final class TrainingPane extends HBox {
  private final Session session;
  private final Trainer trainer;
  private final Texts texts;
  private final PlanFields fields;
  private final LossChart chart;
  private final TimelineSwitches timeline;
  private final Button run = new Button();
  private final Button step;
  private final Slider slider = new Slider();
  private final Label says = new Label();
  private boolean following;

  public TrainingPane(
      Session session, Trainer trainer, Passes passes, Beginning beginning, Texts texts) {
    this.session = session;
    this.trainer = trainer;
    this.texts = texts;
    this.fields = new PlanFields(texts);
    this.chart = new LossChart(texts);
    this.timeline = new TimelineSwitches(session, passes, fields::rate, texts);
    fields.onRate(timeline::follow);
    getStyleClass().addAll("below", "training");
    run.getStyleClass().add("training-run");
    run.setOnAction(_ -> toggle());
    step = new Button(texts.get("training-step"), new FontIcon("fth-skip-forward"));
    step.getStyleClass().add("training-step");
    step.setTooltip(new Tooltip(texts.get("training-step-tip")));
    step.setOnAction(_ -> fields.plan().ifPresent(trainer::step));
    ToggleButton logarithmic = new ToggleButton(texts.get("training-log"));
    logarithmic.setTooltip(new Tooltip(texts.get("training-log-tip")));
    logarithmic.setOnAction(_ -> chart.setLogarithmic(logarithmic.isSelected()));
    slider.setAccessibleText(texts.get("training-slider"));
    slider.valueProperty().subscribe(this::scrub);
    says.getStyleClass().add("training-says");
    says.setWrapText(true);
    says.setMinHeight(USE_PREF_SIZE);
    run.setMinWidth(USE_PREF_SIZE);
    step.setMinWidth(USE_PREF_SIZE);
    logarithmic.setMinWidth(USE_PREF_SIZE);
    HBox buttons = new HBox(run, step, logarithmic);
    buttons.getStyleClass().add("training-buttons");
    VBox left = new VBox(fields, new StartControls(beginning, texts), buttons, timeline);
    left.getStyleClass().add("training-left");
    VBox right = new VBox(chart, slider, says);
    VBox.setVgrow(chart, Priority.ALWAYS);
    HBox.setHgrow(right, Priority.ALWAYS);
    getChildren().addAll(left, right);
    session.follow(
        now -> List.of(now.document().scenario().train(), now.document().scenario().batch()),
        _ -> fields.show(scenario()));
    session.follow(Shown::run, _ -> offer(Trainer.canTrain(session.shown())));
    trainer.trainingProperty().subscribe(this::show);
  }

  /// Has each pass end with a step of descent, or none any more.
  public void switchTimeline() {
    timeline.switchLearning();
  }

  /// Has gradients cleared after each such step, or not.
  public void switchClearing() {
    timeline.switchClearing();
  }

  private Scenario scenario() {
    return session.shown().document().scenario();
  }

  private void toggle() {
    Training now = trainer.trainingProperty().get();
    if (now.running()) {
      trainer.stop();
    } else {
      fields
          .plan()
          .ifPresent(plan -> fields.steps().ifPresent(count -> trainer.start(plan, count)));
    }
  }

  private void scrub(Number to) {
    if (!following) {
      trainer.goTo(to.intValue());
    }
  }

  private void offer(boolean can) {
    run.setDisable(!can);
    step.setDisable(!can);
    say(trainer.trainingProperty().get(), session.shown());
  }

  private void show(Training now) {
    run.setText(texts.get(now.running() ? "training-pause" : "training-run"));
    run.setGraphic(new FontIcon(now.running() ? "fth-pause" : "fth-play"));
    run.setTooltip(
        new Tooltip(texts.get(now.running() ? "training-pause-tip" : "training-run-tip")));
    chart.show(now.losses(), now.earlier());
    following = true;
    slider.setMax(Math.max(1, now.steps()));
    slider.setValue(now.at());
    slider.setDisable(now.steps() == 0);
    following = false;
    say(now, session.shown());
  }

  private void say(Training now, Shown shown) {
    if (!Trainer.canTrain(shown)) {
      says.setText(texts.get("training-cannot"));
      return;
    }
    Optional<Breakdown> breakdown = now.breakdown();
    if (breakdown.isPresent()) {
      Breakdown where = breakdown.get();
      says.setText(
          where.step() == 0
              ? texts.get("training-broken-before", where.node(), where.row(), where.column())
              : texts.get(
                  "training-broken", where.step(), where.node(), where.row(), where.column()));
      return;
    }
    says.setText(
        now.losses().isEmpty()
            ? texts.get("training-hint")
            : texts.get(
                "training-at", now.at(), now.steps(), Numbers.figures(now.losses().get(now.at()))));
  }
}
