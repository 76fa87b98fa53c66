package studio.backprop.view.training;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.backprop.language.Texts;
import studio.backprop.scenario.Scenario;
import studio.backprop.session.Session;
import studio.backprop.session.Shown;
import studio.backprop.session.table.RunTable;
import studio.backprop.session.training.Beginning;
import studio.backprop.session.training.Goal;
import studio.backprop.session.training.Passes;
import studio.backprop.session.training.Progress;
import studio.backprop.session.training.Trainer;
import studio.backprop.view.text.Wrapping;
import studio.backprop.writing.style.MathText;

/// Trains what is shown: the numbers move on the cards while the curve of the loss grows, and the
/// slider goes back to any step.
public final class TrainingPane extends HBox {
  private final Session session;
  private final Trainer trainer;
  private final Texts texts;
  private final PlanFields fields;
  private final LossChart chart;
  private final LossLegend legend;
  private final NormStrips norms;
  private final PlanePicture plane;
  private final SurfacePicture surface;
  private final TimelineSwitches timeline;
  private final CheckBox settles;
  private final Button run = new Button();
  private final Button stop = new Button("", new FontIcon("fth-square"));
  private final Button step;
  private final Button save;
  private final Consumer<String> onSave;
  private final ToggleButton large = new ToggleButton("", new FontIcon("fth-maximize-2"));
  private final Slider slider = new Slider();
  private final Label says = new Label();
  private boolean following;

  /// @param onSave writes a run as a table where a person wants it
  /// @param losses offers what could be the loss, where there is none
  public TrainingPane(
      Session session,
      Trainer trainer,
      Passes passes,
      Beginning beginning,
      Consumer<String> onSave,
      Node losses,
      Texts texts) {
    // nothing is reckoned for pictures before somebody wants to see them
    setVisible(false);
    this.session = session;
    this.trainer = trainer;
    this.onSave = onSave;
    this.texts = texts;
    this.fields = new PlanFields(new SeedField(beginning, texts), texts);
    this.chart = new LossChart(texts);
    this.legend = new LossLegend(texts);
    this.norms = new NormStrips(texts);
    this.plane = new PlanePicture(session, this::isVisible, texts);
    this.surface = new SurfacePicture(session, trainer, this::isVisible, texts);
    this.timeline = new TimelineSwitches(session, passes, fields::rate, texts);
    this.settles = new CheckBox(texts.get("training-settles"));
    fields.onRate(timeline::follow);
    getStyleClass().addAll("below", "training");
    run.getStyleClass().add("training-run");
    run.setOnAction(_ -> toggleRun());
    stop.getStyleClass().add("training-stop");
    stop.setTooltip(new Tooltip(texts.get("training-stop-tip")));
    stop.setAccessibleText(texts.get("training-stop"));
    stop.setOnAction(_ -> stop());
    step = new Button(texts.get("training-step"), new FontIcon("fth-skip-forward"));
    step.getStyleClass().add("training-step");
    step.setTooltip(new Tooltip(texts.get("training-step-tip")));
    step.setOnAction(_ -> step());
    save = new Button("", new FontIcon("fth-download"));
    save.getStyleClass().addAll("small", "training-save");
    save.setTooltip(new Tooltip(texts.get("training-save")));
    save.setAccessibleText(texts.get("training-save"));
    save.setOnAction(_ -> save());
    settles.setId("training-settles");
    settles.setTooltip(new Tooltip(texts.get("training-settles-tip")));
    settles.setMinWidth(USE_PREF_SIZE);
    slider.setAccessibleText(texts.get("training-slider"));
    slider.valueProperty().subscribe(this::scrub);
    says.getStyleClass().add("training-says");
    Wrapping.wrap(says);
    says.setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(left(beginning), right(losses));
    setMinHeight(USE_PREF_SIZE);
    session.follow(
        now ->
            List.of(
                now.document().scenario().train(),
                now.document().scenario().batch(),
                now.document().scenario().dims()),
        _ -> fields.show(scenario()));
    session.follow(Shown::run, _ -> offer(Trainer.canTrain(session.shown())));
    visibleProperty().subscribe(this::look);
    trainer.trainingProperty().subscribe(this::show);
  }

  private VBox left(Beginning beginning) {
    run.setMinWidth(USE_PREF_SIZE);
    step.setMinWidth(USE_PREF_SIZE);
    HBox buttons = new HBox(run, stop, step);
    buttons.getStyleClass().add("training-buttons");
    HBox ends = new HBox(settles, new StartMenu(beginning, texts));
    ends.getStyleClass().add("training-ends");
    VBox left = new VBox(fields, buttons, ends, timeline);
    left.getStyleClass().add("training-left");
    return left;
  }

  private VBox right(Node losses) {
    ToggleButton logarithmic = new ToggleButton(texts.get("training-log"));
    logarithmic.setId("training-log");
    logarithmic.getStyleClass().add("small");
    logarithmic.setTooltip(new Tooltip(texts.get("training-log-tip")));
    logarithmic.setOnAction(_ -> chart.setLogarithmic(logarithmic.isSelected()));
    logarithmic.setMinWidth(USE_PREF_SIZE);
    large.setId("training-large");
    large.getStyleClass().addAll("small", "training-large");
    large.setTooltip(new Tooltip(texts.get("training-large")));
    large.setAccessibleText(texts.get("training-large"));
    TrainingPictures pictures = new TrainingPictures(texts);
    pictures.add("loss", new StackPane(chart, legend), logarithmic);
    pictures.add("norms", norms);
    pictures.add("plane", plane);
    pictures.add("surface", surface);
    HBox along = new HBox(slider, large, save);
    along.getStyleClass().add("training-along");
    HBox.setHgrow(slider, Priority.ALWAYS);
    VBox right = new VBox(pictures, along, says, losses);
    right.getStyleClass().add("training-right");
    VBox.setVgrow(pictures, Priority.ALWAYS);
    HBox.setHgrow(right, Priority.ALWAYS);
    return right;
  }

  /// Has the pictures that are reckoned elsewhere look at what is shown.
  private void look() {
    plane.ask();
    surface.look();
  }

  /// Has each pass end with a step of descent, or none any more.
  public void switchTimeline() {
    timeline.switchLearning();
  }

  /// Has gradients cleared after each such step, or not.
  public void switchClearing() {
    timeline.switchClearing();
  }

  /// Whether what is shown can be trained here.
  public boolean canTrain() {
    return isVisible() && Trainer.canTrain(session.shown());
  }

  /// Whether there is a run to be saved.
  public boolean canSave() {
    return trainer.trainingProperty().get().steps() > 0;
  }

  /// Whether the pictures are to have as much room as the graph can spare.
  public ReadOnlyBooleanProperty stretchedProperty() {
    return large.selectedProperty();
  }

  /// Whether a run is on its way or held.
  public boolean canStop() {
    return isVisible() && trainer.isOpen();
  }

  /// Ends the run.
  public void stop() {
    trainer.end();
  }

  /// Makes one step.
  public void step() {
    fields.plan().ifPresent(trainer::step);
  }

  /// Saves what the run has come to as a table.
  public void save() {
    onSave.accept(new RunTable(trainer.trainingProperty().get().measures()).csv());
  }

  private Scenario scenario() {
    return session.shown().document().scenario();
  }

  /// Trains, or holds the run.
  public void toggleRun() {
    if (trainer.trainingProperty().get().running()) {
      trainer.hold();
    } else {
      fields.plan().ifPresent(plan -> goal().ifPresent(goal -> trainer.start(plan, goal)));
    }
  }

  private Optional<Goal> goal() {
    return settles.isSelected()
        ? Optional.of(new Goal(PlanFields.MOST_STEPS, true))
        : fields.steps().map(Goal::steps);
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

  private void show(Progress now) {
    String key =
        now.running() ? "training-pause" : trainer.isOpen() ? "training-on" : "training-run";
    run.setText(texts.get(key));
    run.setGraphic(new FontIcon(now.running() ? "fth-pause" : "fth-play"));
    run.setTooltip(new Tooltip(texts.get(key + "-tip")));
    stop.setDisable(!trainer.isOpen());
    legend.show(!now.measures().heldLosses().isEmpty(), !now.earlier().isEmpty());
    chart.show(now.losses(), now.measures().heldLosses(), now.earlier());
    surface.ask();
    norms.show(now, session.shown().style().numbers(), this::name);
    following = true;
    slider.setMax(Math.max(1, now.outOf()));
    slider.setValue(now.at());
    slider.setDisable(now.steps() == 0);
    save.setDisable(now.steps() == 0);
    following = false;
    say(now, session.shown());
  }

  private String name(String parameter) {
    return session
        .shown()
        .graph()
        .find(parameter)
        .map(node -> MathText.of(node).plain())
        .orElse(parameter);
  }

  private void say(Progress now, Shown shown) {
    says.setText(
        Trainer.canTrain(shown)
            ? new ProgressPhrases(texts).say(now)
            : texts.get("training-cannot"));
  }
}
