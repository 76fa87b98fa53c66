package studio.backprop.view;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.geometry.Dimension2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Scale;
import studio.backprop.graph.CellName;
import studio.backprop.language.Language;
import studio.backprop.playback.Grain;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.file.SaveException;
import studio.backprop.session.Session;
import studio.backprop.session.lesson.Teaching;
import studio.backprop.session.settings.Settings;
import studio.backprop.view.display.Headless;
import studio.backprop.view.files.Prompts;
import studio.backprop.view.graph.GraphView;
import studio.backprop.view.looks.Enlarged;
import studio.backprop.view.looks.Looks;
import studio.backprop.view.looks.Theme;

/// A picture of a scenario at one moment, made without a display.
///
/// @param moment the moment of the lesson that is taught, from 1; 0 where none is
/// @param position where the playhead stands, in steps
/// @param grain how closely one looks
/// @param asked the cell that is selected and explained
/// @param part how much of the window is drawn
public record Snapshot(
    Scenario scenario,
    int moment,
    double position,
    Grain grain,
    Optional<CellName> asked,
    Part part,
    Canvas canvas) {

  /// What it is drawn on.
  ///
  /// @param width in the window's pixels
  /// @param height in the window's pixels
  /// @param scale the screen's: how many pixels of the picture one of the window takes, each way
  /// @param text how large everything is written, as a share of the usual
  public record Canvas(int width, int height, double scale, double text, Theme theme) {}

  /// How much of the window.
  public enum Part {
    GRAPH,
    WINDOW,
    PRESENTATION
  }

  /// Makes the picture and writes it as PNG. A program can do this once.
  public void writeTo(Path file) throws IOException, SaveException {
    Pictures.write(Headless.run(this::picture), file);
  }

  /// Called, and completed, on the toolkit's thread.
  CompletableFuture<WritableImage> picture() {
    Session session = new Session(scenario);
    session.look(grain);
    Looks looks = new Looks(canvas.theme());
    looks.textScale().shareProperty().set(canvas.text());
    return part == Part.GRAPH ? graph(session, looks) : window(session, looks);
  }

  private CompletableFuture<WritableImage> window(Session session, Looks looks) {
    MainWindow window =
        new MainWindow(
            session,
            Settings.none(),
            Prompts.NONE,
            looks,
            new Dimension2D(canvas.width(), canvas.height()));
    stand(session, window.teaching());
    if (part == Part.PRESENTATION) {
      window.presentation().begin();
    }
    return picture(window.scene(), window.graph().graph());
  }

  private void stand(Session session, Teaching teaching) {
    teaching.show(moment);
    session.playhead().moveTo(position);
    asked.ifPresent(session::selectCell);
  }

  private CompletableFuture<WritableImage> graph(Session session, Looks looks) {
    GraphPane pane = new GraphPane(session, Language.ENGLISH.texts("window"));
    pane.hideButtons();
    stand(session, new Teaching(session));
    Scene scene =
        new Scene(
            new Enlarged(pane, looks.textScale().shareProperty(), new Dimension2D(1, 1)),
            canvas.width(),
            canvas.height());
    looks.dress(scene, Language.ENGLISH);
    return picture(scene, pane.graph());
  }

  /// Without a stage: the headless platform's screen is smaller than a picture may be.
  private CompletableFuture<WritableImage> picture(Scene scene, GraphView graph) {
    return Settled.of(scene, graph).thenApply(_ -> scaled(scene));
  }

  private WritableImage scaled(Scene scene) {
    if (canvas.scale() == 1) {
      return scene.snapshot(null);
    }
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setTransform(new Scale(canvas.scale(), canvas.scale()));
    parameters.setFill(scene.getFill());
    return scene.getRoot().snapshot(parameters, null);
  }
}
