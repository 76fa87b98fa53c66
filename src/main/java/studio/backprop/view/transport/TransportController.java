package studio.backprop.view.transport;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.backprop.language.Texts;
import studio.backprop.playback.Grain;
import studio.backprop.playback.Run;
import studio.backprop.playback.Step;
import studio.backprop.playback.Stops;
import studio.backprop.playback.Substep;
import studio.backprop.playback.Timeline;
import studio.backprop.session.Session;
import studio.backprop.session.Shown;
import studio.backprop.session.gaze.Motion;
import studio.backprop.session.gaze.Playhead;
import studio.backprop.session.training.Passes;
import studio.backprop.telling.Narration;
import studio.backprop.view.formula.FormulaOutlines;

/// The buttons, the slider and the sentence under the graph.
public final class TransportController {
  private static final List<Double> SPEEDS = List.of(0.25, 0.5, 1.0, 2.0, 4.0);

  private static final int MOST_PREPARED = 100;

  private final Session session;
  private final Playhead playhead;
  private final Passes passes;
  private final Texts texts;

  @FXML Button play;
  @FXML FontIcon playIcon;
  @FXML Tooltip playTip;
  @FXML PassSlider slider;
  @FXML Label count;
  @FXML Button nextPass;
  @FXML MenuButton grain;
  @FXML MenuButton speed;
  @FXML Telling telling;

  private Stops stops = Stops.EACH_STEP;
  private Narration.Told told = new Narration.Told("", List.of());

  public TransportController(Session session, Passes passes, Texts texts) {
    this.session = session;
    this.passes = passes;
    this.playhead = session.playhead();
    this.texts = texts;
  }

  @FXML
  void initialize() {
    slider.setAccessibleText(texts.get("pass"));
    slider.setNames(texts.get("forward"), texts.get("backward"), texts.get("update"));
    slider.setOnMoved(even -> playhead.moveTo(stops.fromEvenly(even)));
    session.follow(now -> Stops.of(now.run().timeline(), now.gaze().grain()), this::placeThumb);
    playhead.positionProperty().subscribe(_ -> placeThumb(stops));
    playhead.playingProperty().subscribe(this::showPlaying);
    offerSpeeds();
    new GrainMenu(grain, texts).join(session);
    session.follow(Shown::run, this::showSteps);
    session.follow(
        Shown::narration, narration -> prepareFormulas(session.shown().run(), narration));
    session.shownProperty().subscribe(this::tell);
  }

  private void offerSpeeds() {
    ToggleGroup group = new ToggleGroup();
    for (double factor : SPEEDS) {
      RadioMenuItem item = new RadioMenuItem(written(factor));
      item.setToggleGroup(group);
      item.setSelected(factor == playhead.speedProperty().get());
      item.setOnAction(_ -> playhead.speedProperty().set(factor));
      speed.getItems().add(item);
    }
    speed.getItems().add(new SeparatorMenuItem());
    offerMotions();
    playhead.speedProperty().subscribe(factor -> speed.setText(written(factor.doubleValue())));
  }

  private void offerMotions() {
    ToggleGroup group = new ToggleGroup();
    for (Motion motion : Motion.values()) {
      String name = Texts.key(motion);
      RadioMenuItem item = new RadioMenuItem(texts.get("motion-" + name));
      item.setToggleGroup(group);
      item.setSelected(motion == playhead.motionProperty().get());
      item.setOnAction(_ -> playhead.motionProperty().set(motion));
      speed.getItems().add(item);
    }
  }

  private static String written(double factor) {
    return (factor == 0.25 ? "¼" : factor == 0.5 ? "½" : String.valueOf((int) factor)) + "×";
  }

  private void showPlaying(boolean playing) {
    playIcon.setIconLiteral(playing ? "fth-pause" : "fth-play");
    play.setAccessibleText(texts.get(playing ? "pause" : "play"));
    playTip.setText(texts.get(playing ? "pause-tip" : "play-tip"));
  }

  private void showSteps(Run run) {
    Timeline timeline = run.timeline();
    slider.setSteps(timeline.length(), timeline.forwardCount(), timeline.passLength());
    boolean learns = timeline.length() > timeline.passLength();
    nextPass.setVisible(learns);
    nextPass.setManaged(learns);
  }

  /// Has the formulas of all steps set in the background, so that each is there when it is told.
  private void prepareFormulas(Run run, Narration narration) {
    for (Step step : run.timeline().steps().stream().limit(MOST_PREPARED).toList()) {
      for (var formula : narration.formulas(step).stream().limit(Telling.MOST).toList()) {
        var _ = FormulaOutlines.shared().outline(formula.tex());
      }
    }
  }

  /// The way from stop to stop is as long everywhere within a step.
  private void placeThumb(Stops now) {
    stops = now;
    slider.positionProperty().set(now.evenly(playhead.position()));
  }

  /// Cell by cell each stop counts, else what is made within the step.
  private String part(Timeline timeline, Substep substep, int step) {
    if (session.shown().gaze().grain() == Grain.CELL) {
      Stops.Passed passed = stops.passed(playhead.position());
      return texts.get("step-part-of", step + 1, timeline.length(), passed.passed(), passed.all());
    }
    List<Substep> parts =
        timeline.substeps(step).stream()
            .filter(part -> part.kind() != Substep.Kind.TRAVEL)
            .toList();
    return texts.get(
        "step-part-of", step + 1, timeline.length(), parts.indexOf(substep) + 1, parts.size());
  }

  private void tell(Shown shown) {
    Timeline timeline = shown.run().timeline();
    int current = timeline.currentStep(shown.gaze().position());
    count.setText(
        shown
            .frame()
            .inside()
            .map(closeup -> part(timeline, closeup.substep(), current))
            .orElseGet(() -> texts.get("step-of", current + 1, timeline.length())));
    slider.tell(count.getText());
    if (shown.isFollowed()) {
      tell(shown.told());
    }
  }

  private void tell(Narration.Told now) {
    if (!now.equals(told)) {
      told = now;
      telling.tell(now);
    }
  }

  @FXML
  void first() {
    playhead.first();
  }

  @FXML
  void stepBack() {
    playhead.stepBack();
  }

  @FXML
  void togglePlay() {
    playhead.togglePlay();
  }

  @FXML
  void step() {
    playhead.step();
  }

  @FXML
  void nextPass() {
    passes.next();
  }

  @FXML
  void last() {
    playhead.last();
  }
}
